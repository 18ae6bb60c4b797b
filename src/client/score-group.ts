import type { Form, Group } from '../search/group.ts';
import { anyFigure, fillFigures } from '../search/fill-figures.ts';
import type { Hit } from './make-finder.ts';

/** What an index is asked for words with: in any of their forms, or one after the other as they are; and the years it knows. */
export type Finder = {
  readonly find: (text: string, exact: boolean) => Promise<readonly Hit[]>;
  readonly years: () => Promise<readonly string[]>;
};

/** How well each page answers a group, by the best of the forms that the index has. What is a guess counts only where no other form is found. */
export async function scoreGroup(finder: Finder, { forms, size }: Group): Promise<Map<number, number>> {
  const scores = new Map<number, number>();
  const add = async (form: Form) => {
    const worth = (form.weight * size) / form.words.length;
    for (const { id, score } of await hitsOf(finder, form))
      scores.set(id, Math.max(scores.get(id) ?? 0, score * worth));
  };
  const asked = forms.filter(({ printed }) => printed !== true);
  await Promise.all(asked.filter(({ guess }) => guess !== true).map(add));
  if (scores.size === 0) await Promise.all(asked.filter(({ guess }) => guess).map(add));
  return scores;
}

async function hitsOf({ find, years }: Finder, { words, exact }: Form): Promise<readonly Hit[]> {
  const text = asIndexed(words);
  if (text.includes(anyFigure)) {
    const filled = fillFigures(text, await years());
    return (await Promise.all(filled.map((word) => find(word, true)))).flat();
  }
  const [plain, whole] = await Promise.all([find(text, false), exact ? find(text, true) : undefined]);
  const members = whole === undefined ? undefined : new Set(whole.map(({ id }) => id));
  return members === undefined ? plain : plain.filter(({ id }) => members.has(id));
}

/** Words as the index keeps them, which drops the dot of 2.06. */
export const asIndexed = (words: readonly string[]): string => words.join(' ').replace(/\./g, '');
