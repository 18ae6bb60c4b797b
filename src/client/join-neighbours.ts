import type { Form, Group } from '../search/group.ts';
import type { SearchIndex } from './search-index.ts';

// How well two words stand for what they are together when they stand apart.
const apart = 0.3;

/** The groups of a query, two neighbours as one where the site also writes them as one word or with a hyphen: well being as wellbeing. */
export async function joinNeighbours(
  index: Pick<SearchIndex, 'countOf' | 'pagesWith'>,
  groups: readonly Group[],
): Promise<Group[]> {
  // Of a word that is not typed to its end nothing more need be fetched.
  const isWhole = async (word: string, typing: boolean) => !typing || (await index.pagesWith([word])).size > 0;
  const words = await Promise.all(
    groups.map(async (group) => {
      const word = plainWordOf(group);
      return word !== undefined && (await isWhole(word, group.typing)) ? word : undefined;
    }),
  );
  const isWritten = await Promise.all(
    words.map(async (word, at) => {
      const next = words[at + 1];
      return word !== undefined && next !== undefined && (await index.countOf(`${word}${next}`)) > 0;
    }),
  );
  const joined: Group[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const [group, next] = [groups[at], groups[at + 1]];
    const [word, other] = [words[at], words[at + 1]];
    if (group === undefined) break;
    if (isWritten[at] !== true || next === undefined || word === undefined || other === undefined) {
      joined.push(group);
      continue;
    }
    const forms: Form[] = [
      { words: [word, other], exact: true, weight: 1 },
      { words: [`${word}${other}`], exact: true, weight: 1 },
      { words: [word, other], exact: false, weight: apart },
    ];
    joined.push({ text: `${group.text} ${next.text}`, size: 2, typing: next.typing, quoted: false, forms });
    at += 1;
  }
  return joined;
}

/** The word of a group that stands for one word of letters and nothing else. */
function plainWordOf({ quoted, size, forms: [form, other] }: Group): string | undefined {
  const [word = '', second] = form?.words ?? [];
  const isPlain = !quoted && size === 1 && other === undefined && second === undefined;
  return isPlain && /^\p{L}{2,}$/u.test(word) ? word : undefined;
}
