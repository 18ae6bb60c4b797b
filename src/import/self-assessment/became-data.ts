import type { Table } from 'mdast';
import { parsePrintedDate } from '../word/parse-printed-date.ts';
import { findStruck } from '../word/drop-struck.ts';
import { cellsOf } from './read-parts.ts';
import { readSignatures } from './read-topics.ts';
import type { Topic } from './topic.ts';

/** Whether every word of a table stands in the fields that were read from it; otherwise the text must keep it. */
export function becameData(topic: Topic, table: Table): boolean {
  if (findStruck([table]).length > 0) return false;
  const rows = cellsOf(table).filter((cells) => cells.some((cell) => cell !== ''));
  const [header = [], ...others] = rows;
  if (topic === 'challenges') return rows.every((cells) => filled(cells.slice(2)) === 0 && isDated(cells[0] ?? ''));
  if (topic === 'signatures') {
    const read = readSignatures([table]);
    return (
      read.warnings.length === 0 &&
      read.signatures.length === others.length &&
      others.every((cells) => cells.slice(1).every((cell) => !/\p{L}{2}/u.test(cell)))
    );
  }
  return filled(header.slice(2)) === 0;
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '').length;

/** Whether nothing but a date stands in the first cell of a challenge, or no date at all. */
const isDated = (when: string) =>
  /^(?:|date|due|tbc|n\/?a)$/i.test(when) || (parsePrintedDate(when) !== undefined && when.length <= 20);
