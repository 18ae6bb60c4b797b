import type { EvidenceIndex } from '../evidence-index.ts';
import { gapKinds } from '../gaps/index.ts';
import type { FoundGap } from '../gaps/gap-kind.ts';
import { quote } from '../../words/quote.ts';
import { shorten } from '../../words/shorten.ts';
import type { Item } from '../types.ts';
import { inField } from './in-field.ts';
import type { Rule } from './rule.ts';

/** A message names no more than so many gaps. */
const most = 3;

/** A gap accepted by a place at which another may stand tomorrow; only a warning. */
export const acceptedGapPlace: Rule = {
  id: 'accepted-gap-place',
  title: 'A gap accepted by its place alone',
  why: 'What stands at a place changes with the edits above it; then the acceptance lets another gap pass that nobody has accepted.',
  fix: 'Write under of what the gap is of, as the message gives it; where the gap is gone, take the acceptance out.',
  find: (index) => {
    const gapsOf = makeFinder(index);
    return index.items.flatMap((item) =>
      (item.data['accepted-gaps'] ?? []).flatMap(({ kind, at, of }, position) => {
        const gaps = at === undefined || of !== undefined ? undefined : gapsOf(kind, item);
        const message = gaps === undefined ? undefined : tell(at ?? '', gaps);
        if (message === undefined) return [];
        return [inField(item, ['accepted-gaps', position, 'at'], message, { severity: 'warning' })];
      }),
    );
  },
};

/** Finds the gaps of a kind in an item; every kind is gone through once at most. Undefined where there is no such kind. */
function makeFinder(index: EvidenceIndex): (id: string, item: Item) => readonly FoundGap[] | undefined {
  const found = new Map<string, ReadonlyMap<Item, readonly FoundGap[]>>();
  return (id, item) => {
    const kind = gapKinds.find((one) => one.id === id);
    if (kind === undefined) return undefined;
    const gaps = found.get(id) ?? Map.groupBy(kind.find(index), (gap) => gap.item);
    found.set(id, gaps);
    return gaps.get(item) ?? [];
  };
}

function tell(place: string, gaps: readonly FoundGap[]): string | undefined {
  const there = gaps.filter(({ at }) => at === place);
  if (there.length === 0)
    return `There is no gap of this kind at ${quote(place)} now. Take the acceptance out, or the next gap that comes there is accepted unseen.`;
  const names = there.flatMap(({ of }) => of ?? []).map((name) => shorten(name));
  if (names.length === 0) return undefined;
  const all = names.length > most ? ` There are ${names.length} in all; the sheet of gaps has them under of.` : '';
  return `This accepts every gap of its kind at ${quote(place)}, whichever stands there after the next edit. Write below it which is meant: of: [${names
    .slice(0, most)
    .map((name) => JSON.stringify(name))
    .join(', ')}].${all}`;
}
