import { shorten } from '../../words/shorten.ts';

/** A value of a field in words for a person, cut where it is long. */
export function valueInWords(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'nothing';
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const words = list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  return `“${shorten(words.join(', '), 80)}”`;
}
