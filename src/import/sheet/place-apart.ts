import type { RegisteredDocument } from '../importer.ts';
import { isCalled } from '../is-called.ts';
import type { Answer } from './answer.ts';

/** Where a registered document is kept, which a row about something else may say, as an answer about that document. */
export function placeApart(answer: Answer, register: readonly RegisteredDocument[]): readonly Answer[] {
  const { given, item } = answer;
  const [title, location] = [given.get('document'), given.get('location')];
  const known = register.find((document) => document.id === title || isCalled(document, title ?? ''));
  if (/documents\//.test(item) || location === undefined || known === undefined || known.location !== undefined)
    return [answer];
  const rest = new Map([...given].filter(([name]) => name !== 'location'));
  const place = { item: `documents/${known.id}`, given: new Map([['location', location]]) };
  return [
    { ...answer, given: rest },
    { ...answer, ...place, words: `location “${location}”` },
  ];
}
