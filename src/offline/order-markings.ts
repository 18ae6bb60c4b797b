/** Markings in their order, the lowest first. One that is not among those in use counts as higher than all. */
export function orderMarkings(seen: Iterable<string>, inUse: readonly string[]): string[] {
  const rank = (marking: string) => (inUse.includes(marking) ? inUse.indexOf(marking) : inUse.length);
  return [...seen].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
