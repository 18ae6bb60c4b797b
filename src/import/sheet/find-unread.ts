import type { ImportWarning, ReadDocument } from '../importer.ts';
import type { Table } from './read-table.ts';
import { sheetsOf } from './sheets-of.ts';

/** Warns of what a sheet file holds and no field takes: other sheets, and filled columns of the sheets that were read. */
export function findUnread(
  document: ReadDocument,
  read: readonly Pick<Table, 'sheet' | 'struck' | 'left'>[],
): ImportWarning[] {
  const names = new Set(read.map(({ sheet }) => sheet));
  const sheets = sheetsOf(document).filter(({ name }) => !names.has(name));
  return [
    ...sheets.map(({ name, hidden }) => ({
      code: 'sheet-unread',
      message: `The sheet “${name}” was not read, because ${hidden === true ? 'it is hidden in Excel' : 'its columns are not those of the others'}. If it counts, save it as a file of its own and import that.`,
    })),
    ...read
      .filter(({ struck }) => struck.length > 0)
      .map(({ sheet, struck }) => ({
        code: 'struck-out',
        message: `The sheet “${sheet}”: these cells are struck out, wholly or in part, so they were left out: ${struck.join(', ')}. Add by hand what still counts.`,
      })),
    ...read
      .filter(({ left }) => left.length > 0)
      .map(({ sheet, left }) => {
        const of = read.length > 1 ? ` of “${sheet}”` : '';
        const columns = left.map(({ heading, filled }) => `“${heading}” (${filled} filled)`).join(', ');
        const message = `These columns${of} were not read, because no field takes them: ${columns}. Enter by hand what counts.`;
        return { code: 'column-unread', message };
      }),
  ];
}
