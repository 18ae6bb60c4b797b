/** Things by the initials of each of their owners, in the order they came. */
export function groupByOwner<Thing>(
  things: readonly Thing[],
  ownersOf: (thing: Thing) => readonly string[] | undefined,
): ReadonlyMap<string, readonly Thing[]> {
  const byOwner = new Map<string, Thing[]>();
  for (const thing of things)
    for (const initials of new Set(ownersOf(thing))) {
      const mine = byOwner.get(initials);
      if (mine === undefined) byOwner.set(initials, [thing]);
      else mine.push(thing);
    }
  return byOwner;
}
