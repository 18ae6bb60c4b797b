import type { ReadDocument } from '../importer.ts';
import { readTables, type Table } from './read-table.ts';

const columns = {
  marking: /^marking$/i,
  kind: /^kind$/i,
  item: /^item$/i,
  title: /^title$/i,
  message: /^message$/i,
  owners: /^owners$/i,
  file: /^file$/i,
  line: /^line$/i,
  at: /^at$/i,
  of: /^of$/i,
  severity: /^severity$/i,
  id: /^id$/i,
  due: /^due$/i,
  'what-to-do': /^what to do$/i,
  document: /^(document|evidence|supporting document)$/i,
  location: /^(location|where( is it)?( kept)?|link|folder)$/i,
  state: /^(state|status)$/i,
  reason: /^(reason|why)$/i,
  owner: /^(owner|new owner|assigned to)$/i,
  reviewed: /^(reviewed|reviewed on|date reviewed|review date)$/i,
  'accepted-by': /^accepted( by)?$/i,
  until: /^(until|accepted until)$/i,
  answer: /^(answer|response|reply|comments?|notes?|what was done)$/i,
};

/** The tables of a sheet of gaps: a sheet without any is none. */
export const readGapTables = (document: ReadDocument): readonly Table[] =>
  readTables(document, columns, ['kind', 'item', 'message']);

/** What only a sheet of gaps has: one of these together, beside columns enough. */
const telling = [['message'], ['severity', 'what-to-do'], ['what-to-do', 'accepted-by']];

/** Whether a sheet can only be one of gaps that has lost a column it is read by. */
export const isCutOfGaps = (document: ReadDocument): boolean =>
  telling.some((names) => readTables(document, columns, names).some((table) => table.columns.length >= 5));
