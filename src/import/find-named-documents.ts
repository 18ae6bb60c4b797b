import { joinSpaces } from '../words/join-spaces.ts';
import { listWords } from '../words/list-words.ts';
import { withCapital } from '../words/with-capital.ts';
import type { ImportWarning, RegisteredDocument } from './importer.ts';
import { isCalled } from './is-called.ts';

/**
 * The registered documents that a cell names by title or id: one, or several behind semicolons, commas or on lines of their own
 * where each of them is registered. None where the text may be the title of one that is not.
 */
export function findNamedDocuments(
  text: string,
  register: readonly RegisteredDocument[],
): readonly RegisteredDocument[] {
  for (const parts of [[text], partsOf(text, /[;\n]/), partsOf(text, /[,\n]/)]) {
    const named = parts.flatMap((part) => findOne(part, register) ?? []);
    if (named.length > 0 && named.length === parts.length) return [...new Set(named)];
  }
  return [];
}

const partsOf = (text: string, sign: RegExp) =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const findOne = (text: string, register: readonly RegisteredDocument[]) =>
  register.find((document) => document.id === text || isCalled(document, text));

/** Warns of a text that may name several documents and is kept as the title of one, because not all of them are registered. */
export function warnOfSeveral(
  text: string,
  place: string,
  register: readonly RegisteredDocument[],
): readonly ImportWarning[] {
  const said = sayRegistered(text, register);
  if (said === undefined) return [];
  const message = `${place}: “${joinSpaces(text)}” was read as the title of one document. If it names several, give each a row of its own. ${said}`;
  return [{ code: 'titles-several', message }];
}

/** Which of the names in a text are those of registered documents, as a sentence, where it may name several and not all are registered. */
export function sayRegistered(text: string, register: readonly RegisteredDocument[]): string | undefined {
  const parts = partsOf(text, /[;\n]/);
  if (parts.length < 2 || findNamedDocuments(text, register).length > 0) return undefined;
  const isKnown = (part: string) => findOne(part, register) !== undefined;
  // A long title goes on in the next line of its cell.
  if (partsOf(text, /;/).length < 2 && !parts.some(isKnown)) return undefined;
  const said = [
    ...say('registered', parts.filter(isKnown)),
    ...say(
      'not registered',
      parts.filter((part) => !isKnown(part)),
    ),
  ];
  return `${withCapital(said.join('; '))}.`;
}

const say = (what: string, parts: readonly string[]) =>
  parts.length === 0
    ? []
    : [`${what} ${parts.length === 1 ? 'is' : 'are'} ${listWords(parts.map((part) => `“${part}”`))}`];
