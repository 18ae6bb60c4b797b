import { shorten } from '../../words/shorten.ts';
import type { FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inCell } from './in-text.ts';
import { countsPeople } from './people.ts';
import type { Table } from './parse-tables.ts';

/** A column or row whose figures are no counts of children: shares, money, staff, numbers of places and of papers. */
const otherwise =
  /%|£|\b(?:per ?cent|percentages?|share|rates?|per 1,?0,?000?|ratio|average|mean|median|rank\w*|ages?|grade|rating|score|risk|priority|level|tier|target|order|ref(?:erence)?|id|no\.|line|page|paragraph|section|version|change|difference|days?|weeks?|months|hours|visits?|actions?|recommendations?|schools?|homes?|centres?|teams?|staff|workers?|managers?|posts?|fte|inspections?|inspectors?|authorities|meetings?|sessions?|areas?|points?)\b/i;
/** 4; 4 (2%); 4 of 12; four. */
const small = /^(?:[1-5]|one|two|three|four|five)(?: ?\(\d[\d.]{0,5} ?%\)| (?:out )?of \d{1,6})?$/i;

/** The counts of one to five in tables that count children, families or cases. */
export const smallCountsInTables = ({ tables }: Reading): FoundDisclosure[] => tables.flatMap(inTable);

function inTable({ caption, head, rows }: Table): FoundDisclosure[] {
  const first = head[0]?.text ?? '';
  const about = countsPeople(first) || caption.split(/(?<=[.:;]) /).some(countsPeople);
  return rows.flatMap((row) =>
    row.flatMap((cell, column) => {
      if (column === 0 || !small.test(cell.text)) return [];
      const [label, name] = [row[0]?.text ?? '', head[column]?.text ?? ''];
      if (otherwise.test(name) || otherwise.test(label)) return [];
      if (!about && !countsPeople(name) && !countsPeople(label)) return [];
      return [inCell(cell, shorten(`${[label, name].filter(Boolean).join(', ')}: ${cell.text}`, 100))];
    }),
  );
}
