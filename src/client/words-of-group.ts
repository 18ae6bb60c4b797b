import type { Group } from '../search/group.ts';

/** The one word of a group that stands for nothing else. */
export const onlyWord = ({ quoted, forms: [form, other] }: Group): string | undefined =>
  quoted || other !== undefined || form?.words.length !== 1 ? undefined : form.words[0];

/** The words of a group that hyphens join, like out-of-area. */
export function hyphenedWords({ quoted, day, forms }: Group): readonly string[] {
  const words = forms[0]?.words ?? [];
  const isPlain = !quoted && day === undefined && forms.every(({ exact, guess }) => exact || guess === true);
  return isPlain && words.length > 1 && words.every((word) => /^\p{L}{2,}$/u.test(word)) ? words : [];
}

/** A word that no more pages have may be a slip of theirs, or written otherwise on all the others. */
export const fewHave = 2;
