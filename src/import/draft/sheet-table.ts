import type { RootContent } from 'mdast';
import type { Sheet } from '../importer.ts';

/** A sheet as a heading and a table, its first row as the header. */
export function sheetTable({ name, rows }: Sheet): RootContent[] {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  if (width === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: name }] },
    {
      type: 'table',
      children: filled.map((row) => ({
        type: 'tableRow',
        children: Array.from({ length: width }, (_, index) => ({
          type: 'tableCell',
          children: [{ type: 'text', value: (row[index] ?? '').replace(/\s*\n\s*/g, ' ') }],
        })),
      })),
    },
  ];
}
