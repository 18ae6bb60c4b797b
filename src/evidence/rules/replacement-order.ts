import { isBefore } from '../dates/dates.ts';
import { itemOf, itemsOf, type EvidenceIndex } from '../evidence-index.ts';
import { quote } from '../../words/quote.ts';
import type { ItemOf } from '../types.ts';
import { inField } from './in-field.ts';
import type { FoundProblem, Rule } from './rule.ts';

type Document = ItemOf<'document'>;

/** A document that replaces itself, one that replaces it in its turn, or, which is only a warning, one of a later date. */
export const replacementOrder: Rule = {
  id: 'replacement-order',
  title: 'A document that replaces what is newer',
  why: 'What is in force would be said to be replaced, and nobody would be asked any more to review it.',
  fix: 'Write supersedes in the newer of the two documents, with the id of the older one.',
  find: (index) =>
    itemsOf(index, 'document').flatMap((item) => {
      const older = replacedBy(item, index);
      const fault = older && explain(item, older, index);
      return fault === undefined ? [] : [inField(item, ['supersedes'], fault.message, fault)];
    }),
};

const replacedBy = ({ data }: Document, index: EvidenceIndex): Document | undefined =>
  data.supersedes === undefined ? undefined : itemOf(index, 'document', data.supersedes);

function explain(
  item: Document,
  older: Document,
  index: EvidenceIndex,
): Pick<FoundProblem, 'severity' | 'message'> | undefined {
  if (older === item) {
    const message = 'A document cannot replace itself. Write the id of the older document, or delete the line.';
    return { severity: 'error', message };
  }
  const title = quote(older.data.title);
  if (leadsBack(item, index)) {
    const message = `This document replaces ${title}, and is replaced by it or by what it replaces. Keep supersedes in the newest of them, and delete it in the oldest.`;
    return { severity: 'error', message };
  }
  const [date, before] = [item.data.date, older.data.date];
  if (date === undefined || before === undefined || !isBefore(date, before)) return undefined;
  const message = `This document (${date}) is older than ${title} (${before}), which it replaces. Write supersedes in the newer of the two, or correct a date.`;
  return { severity: 'warning', message };
}

/** Whether what a document replaces, and what that replaces in turn, leads to the document again. */
function leadsBack(item: Document, index: EvidenceIndex): boolean {
  const passed = new Set<Document>();
  for (let next = replacedBy(item, index); next !== undefined && !passed.has(next); next = replacedBy(next, index)) {
    if (next === item) return true;
    passed.add(next);
  }
  return false;
}
