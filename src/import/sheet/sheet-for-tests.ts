import writeXlsxFile from 'write-excel-file/node';
import type { ExistingItem, ReadDocument } from '../importer.ts';
import { readSheet } from './read-sheet.ts';

/** An Excel file with the cells of some rows. */
export async function excel(rows: readonly (readonly (string | Date | number)[])[]): Promise<Uint8Array> {
  const data = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value })),
  );
  return new Uint8Array(await writeXlsxFile(data as never).toBuffer());
}

/** A sheet as an importer gets it. */
export async function sheet(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const read = await readSheet(bytes, name);
  if ('fault' in read) throw new Error(read.fault.message);
  return { format: 'sheet', name, sheets: read.value };
}

/** A CSV file as an importer gets it. */
export const csv = (text: string) => sheet(new TextEncoder().encode(text), 'sheet.csv');

/** A document of the register. */
export const registered = (id: string, title: string, location?: string): ExistingItem => ({
  kind: 'document',
  id,
  data: { title, type: 'other', status: 'listed', ...(location === undefined ? {} : { location }) },
  body: '',
});
/** A document whose place nobody has recorded yet. */
export const neglect: ExistingItem = {
  kind: 'document',
  id: 'neglect-strategy',
  data: { title: 'Neglect Strategy', type: 'strategy', status: 'listed' },
  body: 'Cited in section 5.',
};
