import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { Item } from '../../evidence/types.ts';
import { groupByLetter } from './group-by-letter.ts';
import { listPage, type ListPage } from './list-page.ts';
import { onceFor } from '../../evidence/once-for.ts';

/** Some of the items under one letter. */
type LetterGroup = { readonly letter: string; readonly items: readonly Item[] };

/** All items from A to Z, each with the letter it stands under. */
export const listAllEntries = onceFor(({ items }: EvidenceIndex): { letter: string; item: Item }[] =>
  groupByLetter(items).flatMap(({ letter, items: list }) => list.map((item) => ({ letter, item }))),
);

/** One page of all items from A to Z, and where each letter begins. */
export function listAll(
  index: EvidenceIndex,
  number: number,
): { page: ListPage<unknown>; groups: LetterGroup[]; letters: { letter: string; address: string }[] } {
  const entries = listAllEntries(index);
  const page = listPage('all', entries, number);
  const pages = page.pages.map((one) => ({ ...one, shown: listPage('all', entries, one.number).entries }));
  const letters = [...new Set(entries.map(({ letter }) => letter))].map((letter) => {
    const first = pages.find(({ shown }) => shown.some((entry) => entry.letter === letter));
    const anchor = `#letter-${letter.toLowerCase()}`;
    return { letter, address: first?.number === number ? anchor : `${first?.address ?? ''}${anchor}` };
  });
  const groups = [...Map.groupBy(page.entries, ({ letter }) => letter)].map(([letter, list]) => ({
    letter,
    items: list.map(({ item }) => item),
  }));
  return { page, groups, letters };
}
