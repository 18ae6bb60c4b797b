import type { Table } from 'mdast';
import { parsePrintedDate } from '../word/parse-printed-date.ts';
import { findStruck } from '../word/drop-struck.ts';
import { cellsOf } from './read-parts.ts';
import { readPeerChallenge } from './read-peer-challenge.ts';
import { isHeader, readChallenges, readSignatures } from './read-topics.ts';
import type { Topic } from './topic.ts';

/** Whether every word of a table stands in the fields that were read from it; otherwise the text must keep it. `written` is the day by which the assessment was due. */
export function becameData(topic: Topic, table: Table, written: string | undefined): boolean {
  if (findStruck([table]).length > 0) return false;
  const rows = cellsOf(table).filter((cells) => cells.some((cell) => cell !== ''));
  const [header = [], ...others] = rows;
  if (topic === 'challenges') {
    const read = readChallenges([table], written).challenges.length;
    const dated = rows.filter((cells) => !isHeader(cells));
    return read === dated.length && dated.every((cells) => filled(cells.slice(2)) === 0 && isDated(cells[0] ?? ''));
  }
  if (topic === 'signatures') {
    const read = readSignatures([table]);
    return (
      read.warnings.length === 0 &&
      read.signatures.length === others.length &&
      others.every((cells) => cells.slice(1).every((cell) => !/\p{L}{2}/u.test(cell)))
    );
  }
  if (rows.some((cells) => filled(cells.slice(2)) > 0)) return false;
  const isSigned = rows.every(([label = '']) =>
    /^(date of (the )?(directors['’]? )?challenge|directors['’]? challenge signed off by|peer director)\b/i.test(label),
  );
  return isSigned || (header[0] !== '' && readPeerChallenge([table])?.points.length === others.length);
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '').length;

/** Whether nothing but a date stands in the first cell of a challenge, or no date at all. */
const isDated = (when: string) =>
  /^(?:|due|tbc|n\/?a)$/i.test(when) || (parsePrintedDate(when) !== undefined && when.length <= 20);
