import { findNames } from '../../evidence/names/find-names.ts';
import type { ImportWarning } from '../importer.ts';
import { emailAddress } from './email-address.ts';

const email = new RegExp(emailAddress, 'gu');
// A number stands on one line and in one cell.
const phone = /(?<![\d£.,/-])(?:\+44[^\S\n]?|\(?0)\d(?:(?:[\d()-]|[^\S\n]){7,12})\d(?![\d%])/g;

/**
 * Warns of names, e-mail addresses and telephone numbers in a text, each once. The words stay; a person removes them. A
 * name that `told` quotes as often as it stands in the text is not told again.
 */
export function findPersonalDetails(text: string, told: readonly ImportWarning[] = []): ImportWarning[] {
  const places = Map.groupBy(findNames(text), ({ name }) => name);
  const names = [...places].flatMap(([name, { length }]) =>
    told.filter(({ code, message }) => code === 'personal-detail' && message.includes(`“${name}”`)).length < length
      ? [name]
      : [],
  );
  return [
    ...each(names, (name) => `The text names a person: “${name}”. Write the role instead.`),
    ...each(matches(text, email), (address) => `The text holds an e-mail address: “${address}”. Remove it.`),
    ...each(matches(text, phone), (number) => `The text holds a telephone number: “${number.trim()}”. Remove it.`),
  ];
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found);
const each = (found: readonly string[], message: (text: string) => string): ImportWarning[] =>
  [...new Set(found)].map((text) => ({ code: 'personal-detail', message: message(text) }));
