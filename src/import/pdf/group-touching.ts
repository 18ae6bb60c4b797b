/** The groups of things that touch one another, each directly or by way of others of its group. */
export function groupTouching<Thing>(things: readonly Thing[], touch: (a: Thing, b: Thing) => boolean): Thing[][] {
  const groups: Thing[][] = [];
  for (const thing of things) {
    const touched = groups.filter((group) => group.some((other) => touch(thing, other)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push([thing, ...touched.flat()]);
  }
  return groups;
}
