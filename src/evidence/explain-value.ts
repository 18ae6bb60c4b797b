import { plainNumber } from '../../schemas/plain-number.ts';
import { explainDate } from './explain-date.ts';
import { quote } from './quote.ts';
import { suggestNearest } from './suggest-nearest.ts';

/** What was written where a field must be something else, and what to write instead where that can be told; begins with a space. */
export function explainValue(value: unknown, mustBe: string): string {
  // A list is short to write for who knows it; an entry with fields is not.
  if (typeof value === 'string' && mustBe.startsWith('a group of fields: id'))
    return ` Write ${quote(`id: ${value}`, 60)}, behind the hyphen.`;
  if (typeof value === 'number' && /text|number in quotation|id |short form|initials/.test(mustBe))
    return Number.isFinite(value)
      ? ` Put ${value} in quotation marks: "${value}".`
      : ' Put what you wrote in quotation marks.';
  if (typeof value === 'number' && mustBe.includes('a date'))
    return /or year/.test(mustBe) && /^\d{4}$/.test(`${value}`)
      ? ` Put ${value} in quotation marks: "${value}".`
      : ` You wrote ${value}.`;
  if (typeof value !== 'string') return '';
  if (mustBe.startsWith('a number')) return ` You wrote ${quote(value, 60)}.${explainNumber(value)}`;
  if (mustBe.includes('a date')) return explainDate(value);
  const words = /^one of: (.*)$/.exec(mustBe)?.[1]?.split(', ') ?? [];
  return ` You wrote ${quote(value, 60)}.${suggestNearest(value, words)}`;
}

function explainNumber(value: string): string {
  const plain = plainNumber(value);
  if (plain === undefined) return '';
  if (plain.unit !== undefined) return ` Write ${plain.number}, and ${plain.unit} under unit.`;
  return ` Write ${plain.number}${value === plain.number ? ', without quotation marks' : ''}.`;
}
