/** Things in a row as people write them, those beyond the first few counted: “A; B; C and 7 more”. */
export function listSome(things: readonly string[], most = 3): string {
  const named = countNamed(things.length, most);
  const names = things.slice(0, named).join('; ');
  return named === things.length ? names : `${names} and ${things.length - named} more`;
}

/** How many of so many things stand in such a row by name. */
export const countNamed = (count: number, most = 3): number => (count <= most + 1 ? count : most);
