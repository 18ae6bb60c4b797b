import type { Form, Group } from './expand-query.ts';
import { writingsOf, type NamedDay } from './find-dates.ts';
import type { Term } from './parse-query.ts';

/** A date in its writings; its words apart only where nothing has it. */
export function dateGroup({ text, words, typing }: Term, date: NamedDay): Group {
  const forms = writingsOf(date).flatMap((one): Form[] => {
    const form: Form = { words: one.words, exact: true, weight: 1 };
    // A text has its dots, and the index drops them as it does all signs between figures.
    return one.joined ? [form, { ...form, words: [one.words.join('.')] }] : [form];
  });
  const apart: Form = { words, exact: false, weight: 0.5, guess: true };
  return { text, size: words.length, typing, quoted: false, day: date.day, forms: [...forms, apart] };
}

/** One word for which each of some stands as well, in its very letters: a month or a day. */
export const groupOf = ({ text, typing }: Term, words: readonly string[]): Group => ({
  text,
  size: 1,
  typing,
  quoted: false,
  forms: words.map((word) => ({ words: [word], exact: true, weight: 1 })),
});
