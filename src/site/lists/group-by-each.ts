/** Things by each of their keys, in the order they came. One with two keys stands under both. */
export function groupByEach<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[] | undefined,
): ReadonlyMap<string, readonly Thing[]> {
  const pairs = things.flatMap((thing) => [...new Set(keysOf(thing))].map((key) => ({ key, thing })));
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, list]) => [key, list.map(({ thing }) => thing)]));
}
