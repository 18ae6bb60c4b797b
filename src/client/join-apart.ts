import type { Group } from '../search/group.ts';
import type { SearchIndex } from './search-index.ts';

/** Two words as they were typed, and the one that the site writes. */
export type Joined = { readonly parts: readonly [string, string]; readonly right: string };

type Known = Pick<SearchIndex, 'countOf' | 'pagesWith' | 'words'>;

/**
 * The groups of a query, two neighbours as one where the site writes their words as one word, like caseload for case load;
 * and which. Only where one of the two stands nowhere by itself: otherwise they are meant apart.
 */
export async function joinApart(
  index: Known,
  groups: readonly Group[],
): Promise<{ groups: Group[]; joined: Joined[] }> {
  // All at once: one after the other each would wait for its part of the index.
  const counted = await Promise.all(groups.map((group) => countPlain(index, group)));
  const kept: Group[] = [];
  const joined: Joined[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const [group, next] = [groups[at], groups[at + 1]];
    if (group === undefined) break;
    const [one, other] = [counted[at], counted[at + 1]];
    const whole = `${one?.word ?? ''}${other?.word ?? ''}`;
    if (next !== undefined && one !== undefined && other !== undefined && (await isOne(index, [one, other], whole))) {
      joined.push({ parts: [group.text, next.text], right: whole });
      kept.push({ ...next, text: whole, size: 2, forms: [{ words: [whole], exact: false, weight: 1 }] });
      at += 1;
    } else kept.push(group);
  }
  return { groups: kept, joined };
}

type Counted = { readonly word: string; readonly count: number; readonly typing: boolean };

/** Whether two words stand for one of the site: nothing has one of them, or what has it only begins like it, as guardian does like guarding. */
async function isOne(index: Known, [one, other]: readonly [Counted, Counted], whole: string): Promise<boolean> {
  const rarer = one.count <= other.count ? one : other;
  if (rarer.count === 0) return (await index.countOf(whole)) > 0;
  // What is still being typed may become anything, and a word of many pages is meant.
  if (rarer.typing || rarer.count > few || (await index.pagesWith([rarer.word])).size > 0) return false;
  return (await index.words()).some(([word]) => word === whole);
}

const few = 100;

/** The word of a group that stands for one word of letters and nothing else, and how many pages have it or what it begins. */
async function countPlain(index: Known, { quoted, size, typing, forms: [form, other] }: Group) {
  const [word = '', second] = form?.words ?? [];
  const isPlain = !quoted && size === 1 && other === undefined && second === undefined && /^\p{L}{2,}$/u.test(word);
  return isPlain ? { word, count: await index.countOf(word), typing } : undefined;
}
