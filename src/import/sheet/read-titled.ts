import { documentTypes } from '../../../schemas/document.ts';
import type { ReadDocument } from '../importer.ts';
import { readTables, type Table } from './read-table.ts';

const columns = {
  title: /^(document )?(title|name)( of document)?$|^document$/i,
  id: /^(id|document id|reference|ref)$/i,
  type: /^((document )?type|category)$/i,
  status: /^(status|held\??)$/i,
  location: /^(location|where( is it)?( kept)?|link|folder|file path|held where)$/i,
  date: /^(date|document date|published|date of document)$/i,
  owners: /^(owners?|lead|responsible( officer)?|document owner)$/i,
  'review-due': /^(review( due)?|review date|next review|date of (next )?review)$/i,
  marking: /^((protective |security )?marking|(security )?classification)$/i,
  for: /^(for|audience|written for|reported to)$/i,
  period: /^(period|period covered|year)$/i,
  'also-called': /^(also called|other names?|aliases)$/i,
};

/** The tables of a sheet that have titles: each may be a register of documents. */
export const readTitled = (document: ReadDocument): readonly Table[] => readTables(document, columns, ['title']);

/** Columns of plans, of registers of risks and of sheets of figures, whose rows have a title and evidence too. */
const others =
  /^(?:(?:key|agreed|planned) )?actions?\b|^recommendations?$|^risks?\b|^mitigations?\b|^(?:better|polarity|target|numerator|denominator)$/i;

/** Whether a table with titles surely lists documents. */
export function listsDocuments({ headings, above, columns, rows, left }: Table): boolean {
  if (left.some(({ heading }) => others.test(heading))) return false;
  const title = headings.get('title') ?? '';
  if ([...headings.values(), above].some((words) => /\bdocuments?\b|\bevidence\b/i.test(words))) return true;
  if (columns.includes('location') && !/^name$/i.test(title.trim())) return true;
  const types = rows.flatMap(({ cells }) => cells.get('type')?.toLowerCase() ?? []);
  const known = types.filter((type) => documentTypes.some((name) => name === type)).length;
  return known > 0 && known >= types.length / 2;
}
