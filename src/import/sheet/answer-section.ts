import type { Draft, ExistingItem, ImportWarning, RegisteredDocument } from '../importer.ts';
import { findNamedDocuments, warnOfSeveral } from '../find-named-documents.ts';
import { describeDocument } from '../word/describe-document.ts';
import { takenIds } from '../taken-ids.ts';
import { freeId, shortId } from '../word/short-id.ts';
import { answerAny } from './answer-any.ts';
import type { Answer, Answered } from './answer.ts';
import { settleDoubt, type CitedDocument } from './settle-doubt.ts';

const parts: Readonly<Record<string, string>> = {
  'summary-empty': 'summary',
  'detail-empty': 'detail',
  'documents-none': 'documents',
  'performance-data-none': 'performance-data',
};
const states = ['to-be-confirmed', 'nil-return', 'not-applicable'];

/** What an answer says about a section: a document to cite, a doubt settled, or why a part is empty. */
export function answerSection(item: ExistingItem, answer: Answer, register: readonly RegisteredDocument[]): Answered {
  const { given, kind } = answer;
  const values: Record<string, unknown> = {};
  const drafts: Draft[] = [];
  const used: string[] = [];
  const several: ImportWarning[] = [];
  const title = given.get('document');
  if (title !== undefined && item.kind === 'annex-m-section') {
    const listed = answer.lines?.get('document') ?? title;
    const { ids, draft, isKept } = cite(title, listed, given.get('location'), register, item.id);
    const entries = (item.data['documents'] as readonly CitedDocument[] | undefined) ?? [];
    const fresh = ids.filter((id) => !entries.some((entry) => entry.id === id));
    if (fresh.length > 0) values['documents'] = [...entries, ...fresh.map((id) => ({ id }))];
    several.push(...warnOfSeveral(listed, `Row ${answer.row}, ${answer.item}`, register));
    if (draft !== undefined) drafts.push(draft);
    used.push('document', ...(isKept ? ['location'] : []));
  }
  const settled = kind === 'document-doubtful' ? settleDoubt(item, answer, register) : undefined;
  if (settled !== undefined) {
    values['documents'] = settled;
    used.push('answer');
  }
  const [part, state, reason] = [
    parts[kind],
    given.get('state')?.toLowerCase().replace(/\s+/g, '-'),
    given.get('reason'),
  ];
  if (part !== undefined && state !== undefined && states.includes(state) && reason !== undefined) {
    values['states'] = { ...(item.data['states'] ?? {}), [part]: { state, reason } };
    used.push('state', 'reason');
  }
  const common = answerAny(item, answer, used);
  return { values: { ...common.values, ...values }, drafts, warnings: [...several, ...common.warnings] };
}

function cite(
  title: string,
  listed: string,
  location: string | undefined,
  register: readonly RegisteredDocument[],
  section: string,
): { ids: readonly string[]; draft?: Draft; isKept: boolean } {
  const known = findNamedDocuments(listed, register);
  if (known.length > 0)
    return { ids: known.map(({ id }) => id), isKept: known.every((document) => document.location === location) };
  const { type, ...printed } = describeDocument(title);
  const id = freeId(shortId(title), takenIds(register.map((document) => document.id)));
  const data = {
    title,
    type,
    status: location === undefined ? 'listed' : 'held',
    ...printed,
    ...(location === undefined ? {} : { location }),
  };
  const body = `Named in answer to a gap in section ${section}.`;
  return { ids: [id], draft: { kind: 'document', id, data, body }, isKept: true };
}
