import { markOf, type Marks } from './place-marks.ts';
import type { Place } from './plan-places.ts';

/** A field of which people and the source say different things now. */
export type Clash = { readonly name: string; readonly there: unknown; readonly here: unknown };

/**
 * What a place says when people and the source have both gone on from what an import wrote there: a field that only one of
 * them has changed is as that one has it. Where both have, what people wrote stays and is a clash.
 */
export function mergePlace(
  there: Place,
  here: Place,
  marks: Marks,
): { readonly merged: Place; readonly clashes: readonly Clash[] } {
  const merged: Record<string, unknown> = {};
  const clashes: Clash[] = [];
  for (const name of inOrder(Object.keys(there), Object.keys(here))) {
    const [old, mine, theirs] = [marks[name], markOf(there[name]), markOf(here[name])];
    const value = mine === old ? here[name] : there[name];
    if (value !== undefined) merged[name] = value;
    if (mine !== theirs && mine !== old && theirs !== old) clashes.push({ name, there: there[name], here: here[name] });
  }
  return { merged, clashes };
}

/** The names as the file has them, with each new one behind the one that it follows in the source. */
function inOrder(there: readonly string[], here: readonly string[]): readonly string[] {
  return here.reduce<readonly string[]>((names, name, at) => {
    if (names.includes(name)) return names;
    const before = names.indexOf(here[at - 1] ?? '') + 1;
    return names.toSpliced(before === 0 ? names.length : before, 0, name);
  }, there);
}
