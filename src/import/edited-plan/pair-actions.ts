import { markOf, type Marks } from './place-marks.ts';
import type { Numbered } from './plan-places.ts';

/** An action as the file has it, as the source has it now, or both. */
export type ActionPair = { readonly own?: Numbered; readonly told?: Numbered };

/**
 * Which actions of a recommendation are the same in the file and in its source, in the order of the source: by their words,
 * then by their numbers, where one of the two has only touched the words up. `marksOf` gives what an import remembers of a number.
 */
export function pairActions(
  own: readonly Numbered[],
  told: readonly Numbered[],
  marksOf: (id: string) => Marks | undefined,
): ActionPair[] {
  const open = new Set(own);
  const taken = new Map<Numbered, Numbered>();
  const pairOff = (isSame: (one: Numbered, other: Numbered) => boolean) => {
    for (const action of told) {
      if (taken.has(action)) continue;
      const same = [...open].find((other) => isSame(other, action));
      if (same === undefined) continue;
      taken.set(action, same);
      open.delete(same);
    }
  };
  pairOff((one, other) => one.id === other.id && plain(one) === plain(other));
  pairOff((one, other) => plain(one) === plain(other));
  // An action that took the place of another one must not inherit what shows that the other was done.
  pairOff(
    (one, other) =>
      one.id === other.id &&
      (markOf(other['text']) === marksOf(one.id)?.['text'] || sharesHalf(plain(one), plain(other))),
  );
  return [
    ...told.map((action): ActionPair => {
      const same = taken.get(action);
      return same === undefined ? { told: action } : { own: same, told: action };
    }),
    ...[...open].map((action) => ({ own: action })),
  ];
}

const plain = ({ text }: Numbered): string =>
  String(text)
    .toLowerCase()
    .match(/[\p{L}\d]+/gu)
    ?.join(' ') ?? '';

function sharesHalf(one: string, other: string): boolean {
  const [left, right] = [new Set(one.split(' ')), new Set(other.split(' '))];
  return left.intersection(right).size / Math.max(left.size, right.size) >= 0.5;
}
