import { joinSpaces } from '../../words/join-spaces.ts';
import { without } from '../../evidence/without.ts';
import type { ExistingItem, RegisteredDocument } from '../importer.ts';
import type { Answer } from './answer.ts';
import { isSameText } from './is-same-text.ts';

/** A document as a section cites it. */
export type CitedDocument = { readonly id: string; readonly note?: string; readonly doubt?: string };

/** A plain yes keeps the doubtful document without its doubt, a plain no takes it off the list; anything else is for a person. */
export function settleDoubt(
  item: ExistingItem,
  { given, message }: Answer,
  register: readonly RegisteredDocument[],
): readonly CitedDocument[] | undefined {
  const entries = (item.data['documents'] as readonly CitedDocument[] | undefined) ?? [];
  const answer = given.get('answer')?.toLowerCase().replace(/[.!]$/, '') ?? '';
  const isKept = /^(yes|correct|confirmed|right)$/.test(answer);
  if (!isKept && !/^(no|remove|wrong|not needed)$/.test(answer)) return undefined;
  const [, title, said = ''] = /^“(.+)” is in doubt: (.*)$/.exec(joinSpaces(message)) ?? [];
  const isNamed = ({ id }: CitedDocument) =>
    title !== undefined && isSameText(register.find((document) => document.id === id)?.title ?? id, title);
  // Places in the list move as rows above take documents off it.
  const doubted = entries.filter((entry) => entry.doubt !== undefined && (title === undefined || isNamed(entry)));
  if (title !== undefined && doubted.length === 0) return entries.some(isNamed) === isKept ? entries : undefined;
  const meant = doubted.filter(({ doubt = '' }) => title === undefined || isSameText(doubt, said));
  const [one, ...others] = meant;
  if (one === undefined || others.length > 0) return undefined;
  return entries.flatMap((entry): CitedDocument[] => {
    if (entry !== one) return [entry];
    return isKept ? [without(entry, 'doubt')] : [];
  });
}
