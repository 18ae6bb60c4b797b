import { plainNumber } from '../../../schemas/plain-number.ts';
import { explainDate } from '../dates/explain-date.ts';
import { quote } from '../../words/quote.ts';
import { suggestNearest } from '../../words/suggest-nearest.ts';

/**
 * What was written where a field must be something else, and what to write instead where that can be told; begins with a
 * space. `inList` where it is an entry of a list; `printed` is a number as it stands in the file, like 2.10.
 */
export function explainValue(value: unknown, mustBe: string, inList: boolean, printed = String(value)): string {
  const group = /^a group of fields: ([a-z-]+)/.exec(mustBe)?.[1];
  if (group !== undefined && (typeof value === 'string' || typeof value === 'number'))
    return ` Write ${quote(`${group}: ${value}`, 60)}, ${inList ? 'behind the hyphen' : 'on a line of its own below, set in by two spaces'}.`;
  if (value !== null && typeof value === 'object' && !Array.isArray(value) && mustBe.includes('a text'))
    return ' A colon with a space behind it divides it in two. Put the whole text in quotation marks.';
  if (typeof value === 'boolean' && /text|short form|initials/.test(mustBe))
    return ` Put ${value} in quotation marks: "${value}".`;
  if (typeof value === 'number' && /text|number in quotation|id |short form/.test(mustBe))
    return Number.isFinite(value)
      ? ` Put ${printed} in quotation marks: "${printed}".`
      : ' Put what you wrote in quotation marks.';
  if (typeof value === 'number' && mustBe.includes('a date'))
    return /or year/.test(mustBe) && /^\d{4}$/.test(`${value}`)
      ? ` Put ${value} in quotation marks: "${value}".`
      : ` You wrote ${printed}.`;
  if (typeof value === 'number' && mustBe.includes('number') && Number.isFinite(value)) return ` You wrote ${printed}.`;
  if (typeof value !== 'string') return '';
  if (mustBe.includes('a date')) return explainDate(value, mustBe.includes('year-month or'));
  const wrote = ` You wrote ${quote(value, 60)}.`;
  return `${wrote}${explainText(value, mustBe)}`;
}

function explainText(value: string, mustBe: string): string {
  if (mustBe.startsWith('a number') || mustBe.startsWith('a whole number')) return explainNumber(value);
  if (mustBe === 'true or false') return explainChoice(value);
  if (mustBe.startsWith('a short id')) return explainId(value, '"', /[^A-Za-z0-9]+/g);
  if (mustBe.startsWith('a name of small letters')) return explainId(value.toLowerCase(), '', /[^a-z0-9]+/g);
  if (mustBe.includes('a slash at its end') && /^https?:\/\/[\w.:/-]+$/.test(value)) return ` Write ${value}/.`;
  if (value.trim() !== '' && /^ | $/.test(value) && !value.includes('\n'))
    return ' Delete the space at its beginning or end.';
  const words = /^one of: (.*)$/.exec(mustBe)?.[1]?.split(', ') ?? [];
  return suggestNearest(value, words);
}

function explainNumber(value: string): string {
  const plain = plainNumber(value.replace(/ days?$/, ''));
  if (plain === undefined) return '';
  if (plain.unit !== undefined) return ` Write ${plain.number}, and ${plain.unit} under unit.`;
  return ` Write ${plain.number}${value === plain.number ? ', without quotation marks' : ''}.`;
}

function explainChoice(value: string): string {
  const word = value.toLowerCase();
  if (word === 'true' || word === 'false') return ` Write ${word}, in small letters without quotation marks.`;
  const meant = { yes: 'true', no: 'false' }[word];
  return meant === undefined ? '' : ` Write ${meant}.`;
}

/** The id that a text becomes with hyphens for what an id may not hold. */
function explainId(value: string, mark: string, others: RegExp): string {
  const id = value.replace(others, '-').replace(/^-|-$/g, '');
  return id === '' || id.length > 60 ? '' : ` Write ${mark}${id}${mark}.`;
}
