import type { Form } from './group.ts';
import { ordinalOf, shortNamesOf, type NamedDay } from './find-dates.ts';

/** How a text may write a day whose year was not said, or a month of a year: in words, and as a whole date of any year or day. */
export function formsOfPartDate({ text, day }: NamedDay): Form[] {
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  const [before = '', after = ''] = day.split('-');
  return before.length === 4 ? formsOfMonth(first, second, after) : formsOfDay(first, second, before, after);
}

function formsOfDay(number: string, name: string, month: string, padded: string): Form[] {
  const names = [name, ...shortNamesOf(name)];
  const numbers = [...new Set([number, padded])];
  const ordinal = ordinalOf(number);
  const spoken = names.flatMap((one) => [...[...numbers, ordinal].map((day) => [day, one]), [one, ordinal]]);
  const months = [...new Set([String(Number(month)), month])];
  const figures = [
    ...numbers.flatMap((day) => months.map((one) => [day, one, '####'])),
    [padded, month, '##'],
    ['####', month, padded],
  ];
  const signed = numbers.flatMap((day) => shortNamesOf(name).flatMap((one) => [`${day}${one}####`, `${day}${one}##`]));
  return [...[...spoken, [ordinal, 'of', name]].map(spelt), ...figures.flatMap(inFigures), ...signed.map(inIndex)];
}

function formsOfMonth(name: string, year: string, month: string): Form[] {
  const shorts = shortNamesOf(name);
  const end = year.slice(-2);
  const months = [...new Set([String(Number(month)), month])];
  const figures = [...months.flatMap((one) => ['#', '##'].map((day) => [day, one, year])), [year, month, '##']];
  const signed = shorts.flatMap((one) => [year, end].flatMap((last) => ['', '#', '##'].map((day) => day + one + last)));
  return [
    ...[name, ...shorts].map((one) => spelt([one, year])),
    // Dec-15 is two words in a text, and one in the index.
    ...shorts.map((one): Form => ({ ...spelt([one, end]), printed: true })),
    ...figures.flatMap(inFigures),
    ...[`${name}${year}`, ...signed].map(inIndex),
  ];
}

const spelt = (words: readonly string[]): Form => ({ words, exact: true, weight: 1 });

const inIndex = (word: string): Form => ({ ...spelt([word]), indexed: true });

/** A text has its dots or strokes, and the index one word without them. */
const inFigures = (words: readonly string[]): Form[] => [
  { ...spelt(words), printed: true },
  { ...spelt([words.join('.')]), printed: true },
  inIndex(words.join('')),
];
