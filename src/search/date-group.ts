import type { Form, Group } from './group.ts';
import { formsOfPartDate } from './forms-of-part-date.ts';
import { anyFigure } from './fill-figures.ts';
import { writingsOf, type NamedDay } from './find-dates.ts';
import type { Term } from './parse-query.ts';

/** A date in its writings; its words apart only where nothing has it. */
export function dateGroup({ text, words, typing }: Term, date: NamedDay): Group {
  const isMonth = date.day.length === 7;
  const forms =
    date.day.length === 10 ? formsOfDay(date) : [...formsOfPartDate(date), ...(isMonth ? [] : formsOfSpan(date))];
  const apart: Form = { words, exact: false, weight: 0.5, guess: true };
  return { text, size: words.length, typing, quoted: false, day: date.day, forms: [...forms, apart] };
}

/** The same without its words apart. */
export const withoutApart = (group: Group): Group => ({
  ...group,
  forms: group.forms.filter(({ guess }) => guess !== true),
});

const formsOfDay = (date: NamedDay): Form[] => [
  ...writingsOf(date).flatMap((one) => {
    const form: Form = { words: one.words, exact: true, weight: 1 };
    // A text has its dots, and the index drops them as it does all signs between figures.
    return one.joined ? [form, { ...form, words: [one.words.join('.')] }] : [form];
  }),
  ...formsOfSpan(date),
];

/** How a text may write a day from which something lasts: 3 to 25 March 2015. The index would have to be asked for every last day. */
const formsOfSpan = ({ text }: NamedDay): Form[] => {
  const [number = '', ...rest] = text.toLowerCase().split(' ');
  return [anyFigure, anyFigure.repeat(2)].map((last) => ({
    words: [number, 'to', last, ...rest],
    exact: true,
    weight: 1,
    printed: true,
  }));
};
