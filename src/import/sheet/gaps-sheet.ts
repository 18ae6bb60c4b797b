import { kindNames, kinds } from '../../../schemas/index.ts';
import type {
  Draft,
  ExistingItem,
  ImportContext,
  Importer,
  ImportResult,
  ImportWarning,
  ReadDocument,
} from '../importer.ts';
import { registerOf } from '../register-of.ts';
import { findUnread } from './find-unread.ts';
import { answerAction } from './answer-action.ts';
import { answerDocument } from './answer-document.ts';
import { answerOfRow } from './answer-of-row.ts';
import { answerSection } from './answer-section.ts';
import { placeApart } from './place-apart.ts';
import { isCutOfGaps, readGapTables } from './read-gap-tables.ts';
import { updateItem } from './update-item.ts';

/** Reads the sheet of gaps that went out to owners and came back with answers: changes to the items it names. */
export const gapsSheet: Importer = {
  id: 'document',
  title: 'Register of documents or sheet of gaps (Excel or CSV)',
  recognise,
  convert,
};

function recognise(document: ReadDocument): number {
  return readGapTables(document).length > 0 || isCutOfGaps(document) ? 0.95 : 0;
}

const cut = {
  code: 'gaps-cut',
  message:
    'This is a sheet of gaps that lacks a column it is read by, so nothing was written. Keep the columns kind, item and message under just these names, with their cells: put them back from gaps.csv, or write the answers into a new copy of it, and import that.',
};

function convert(document: ReadDocument, context: ImportContext): ImportResult {
  const tables = readGapTables(document);
  if (tables.length === 0) return { kind: 'document', drafts: [], warnings: [], refused: cut };
  const register = registerOf(context.items);
  const isOwner = (initials: string) => context.owners.some((owner) => owner.initials === initials);
  const answered = tables.flatMap(({ rows, columns: named }) =>
    rows.flatMap((row) => {
      const answer = answerOfRow(row, named.includes('at'), isOwner);
      return answer === undefined ? [] : placeApart(answer, register);
    }),
  );
  const warnings: ImportWarning[] = [...findUnread(document, tables)];
  const drafts = new Map<string, Draft>();
  if (answered.length === 0)
    warnings.push({
      code: 'no-answers',
      message:
        'No row has an answer, so nothing was changed. Answers go into the columns answer, document, location, state, reason, reviewed, accepted by and until, or into one called owner.',
    });
  for (const answer of answered) {
    const item = findItem(answer.item, drafts, context.items);
    if (item === undefined) {
      warnings.push({
        code: 'not-updated',
        unentered: true,
        message: `Row ${answer.row}: there is no ${answer.item} any more, so its answer was not entered: ${answer.words}.`,
      });
      continue;
    }
    const {
      values,
      drafts: added,
      warnings: found,
      edits = [],
      said,
    } = item.kind === 'document'
      ? answerDocument(item, answer)
      : (answerAction(item, answer, register) ?? answerSection(item, answer, register));
    warnings.push(...found);
    for (const draft of added) drafts.set(`document/${draft.id}`, draft);
    register.push(...registerOf(added));
    const updated = updateItem(item, values, `${kinds[item.kind].folder}/${item.id}.md`, said);
    if (updated === undefined) continue;
    warnings.push(updated.warning);
    const key = `${item.kind}/${item.id}`;
    // What an earlier row of the sheet has answered is written too.
    const before = drafts.get(key)?.change;
    const fields = [...new Set([...(before?.fields ?? []), ...updated.fields])];
    const all = [...(before?.how === 'answers' ? (before.edits ?? []) : []), ...edits];
    drafts.set(key, {
      ...updated.item,
      change: { how: 'answers', fields, ...(all.length === 0 ? {} : { edits: all }) },
    });
  }
  return { kind: 'document', drafts: [...drafts.values()], warnings };
}

/** The item as an earlier row of the sheet has left it, else as it stands in the content. */
function findItem(
  id: string,
  drafts: ReadonlyMap<string, Draft>,
  items: readonly ExistingItem[],
): ExistingItem | undefined {
  const [folder, short] = id
    .replace(/\.md$/, '')
    .replace(/^content\//, '')
    .split('/');
  const kind = kindNames.find((name) => kinds[name].folder === folder);
  if (kind === undefined || short === undefined) return undefined;
  return drafts.get(`${kind}/${short}`) ?? items.find((item) => item.kind === kind && item.id === short);
}
