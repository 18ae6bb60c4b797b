import type { Group } from '../search/expand-query.ts';
import type { SearchIndex } from './search-index.ts';

type Joined = { readonly wrong: string; readonly right: string };

/**
 * The groups of a query, two neighbours as one where the site writes their words as one word, like caseload for case load;
 * and which. Only where one of the two stands nowhere by itself: otherwise they are meant apart.
 */
export async function joinApart(
  index: Pick<SearchIndex, 'countOf'>,
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
    const isApart = one !== undefined && other !== undefined && Math.min(one.count, other.count) === 0;
    if (next !== undefined && isApart && (await index.countOf(whole)) > 0) {
      joined.push({ wrong: `${group.text} ${next.text}`, right: whole });
      kept.push({ ...next, text: whole, size: 2, forms: [{ words: [whole], exact: false, weight: 1 }] });
      at += 1;
    } else kept.push(group);
  }
  return { groups: kept, joined };
}

/** The word of a group that stands for one word of letters and nothing else, and how many pages have it. */
async function countPlain(index: Pick<SearchIndex, 'countOf'>, { quoted, size, forms: [form, other] }: Group) {
  const [word = '', second] = form?.words ?? [];
  const isPlain = !quoted && size === 1 && other === undefined && second === undefined && /^\p{L}{2,}$/u.test(word);
  return isPlain ? { word, count: await index.countOf(word) } : undefined;
}
