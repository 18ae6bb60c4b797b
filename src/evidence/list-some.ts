/** Things in a row as people write them, those beyond the first few counted: “A; B; C and 7 more”. */
export function listSome(things: readonly string[], most = 3): string {
  if (things.length <= most + 1) return things.join('; ');
  return `${things.slice(0, most).join('; ')} and ${things.length - most} more`;
}
