/** What is chosen: the values wanted of each filter, by the filter’s name. */
export type Wanted = ReadonlyMap<string, readonly string[]>;

/** The entries of a list that have, of every filter, one of the values wanted. */
export function findFitting<Entry extends Pick<Element, 'getAttribute'>>(
  entries: readonly Entry[],
  wanted: Wanted,
): Entry[] {
  return entries.filter((entry) =>
    [...wanted].every(([name, values]) => {
      const own = (entry.getAttribute(`data-${name}`) ?? '').split('|');
      return values.some((value) => own.includes(value));
    }),
  );
}
