import { figuresIn } from './figures-in.ts';
import type { ItemOf } from '../types.ts';

/** Every number that a measure holds, without its sign, which prose has in words: its figures, what they are counted from, their changes and ranks, its target. */
export function figuresOf({ data }: Pick<ItemOf<'measure'>, 'data'>): number[] {
  const held = data.series.flatMap(({ value, numerator, denominator, change, rank, note }) => [
    ...numbers(value),
    ...numbers(numerator),
    ...numbers(denominator),
    ...numbers(change?.value),
    ...numbers(rank),
    ...numbers(note),
    ...(numerator === undefined || !denominator ? [] : [(100 * numerator) / denominator]),
  ]);
  const counted = /per ?cent|%/i.test(data.unit)
    ? []
    : data.series.map(({ value }) => (typeof value === 'number' ? value : 0));
  const sum = counted.reduce((total, value) => total + value, 0);
  return [
    ...held,
    sum,
    ...numbers(data.target?.value),
    ...numbers(data.target?.note),
    ...figuresIn(data.title).map(({ value }) => value),
  ].map(Math.abs);
}

const numbers = (value: string | number | undefined): number[] =>
  value === undefined
    ? []
    : typeof value === 'number'
      ? [value]
      : figuresIn(value.replace(/(\d)(?:st|nd|rd|th)\b/, '$1')).map((figure) => figure.value);
