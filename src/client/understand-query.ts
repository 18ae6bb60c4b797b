import { expandQuery, type Group } from '../search/expand-query.ts';
import { isSlipOf, nearestWord } from '../search/nearest-word.ts';
import { splitCompound } from '../search/split-compound.ts';
import type { Query } from '../search/parse-query.ts';
import { stemOf } from '../search/words.ts';
import { joinApart } from './join-apart.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * The query’s groups: words that the site writes as one are joined, and a word that nothing has is put right where it looks
 * misspelt, and otherwise left out. One that few pages have stays as it is, for they may have it misspelt too.
 */
export async function understandQuery(index: SearchIndex, query: Query, doubts: boolean) {
  const { groups: typed, ignored } = expandQuery(query, index.glossary);
  const { groups, joined: corrected } = await joinApart(index, typed);
  const doubted: { wrong: string; right: string }[] = [];
  const unknown: string[] = [];
  const known = await Promise.all(
    groups.map(async (group): Promise<Group | undefined> => {
      const [form, other] = group.forms;
      const [word = '', second] = form?.words ?? [];
      if (group.quoted || form === undefined || other !== undefined || second !== undefined) return group;
      const having = await index.countOf(word);
      if (having > fewHave || (having > 0 && !doubts)) return group;
      if (having > 0) {
        const times = new Map(await index.words());
        const right = nearestWord(word, await index.words(), false);
        const isOther = right !== undefined && !right.startsWith(word) && stemOf(right) !== stemOf(word);
        if (isOther && isSlipOf(word, right) && (times.get(right) ?? 0) >= 5 * having)
          doubted.push({ wrong: group.text, right });
        return group;
      }
      const parts = splitCompound(word, await index.words());
      if (parts !== undefined && (await index.pagesWith(parts)).size > 0) {
        corrected.push({ wrong: group.text, right: parts.join(' ') });
        return { ...group, text: parts.join(' '), size: 2, forms: [{ words: parts, exact: true, weight: 1 }] };
      }
      const right = nearestWord(word, await index.words(), group.typing);
      if (right === undefined) {
        unknown.push(group.text);
        return undefined;
      }
      corrected.push({ wrong: group.text, right });
      return { ...group, text: right, forms: [{ words: [right], exact: false, weight: 1 }] };
    }),
  );
  return { groups: known.filter((group) => group !== undefined), corrected, doubted, unknown, ignored };
}

// A word of so few pages may be a slip of theirs.
const fewHave = 2;
