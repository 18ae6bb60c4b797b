/** The id that is printed if no other has it, else the next number that is free. */
export function freeNumber(printed: string | undefined, others: readonly { readonly id: string }[]): string {
  const isFree = (id: string) => others.every((other) => other.id !== id);
  if (printed !== undefined && isFree(printed)) return printed;
  let next = others.length + 1;
  while (!isFree(String(next))) next += 1;
  return String(next);
}
