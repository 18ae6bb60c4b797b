import type { Answer } from './answer.ts';
import { answersInOwnColumns } from './answers-in-own-columns.ts';
import type { TableRow } from './read-table.ts';

/** What the sheet goes out with: nothing in it is an answer. */
const exported = [
  'kind',
  'item',
  'title',
  'message',
  'owners',
  'file',
  'line',
  'at',
  'of',
  'marking',
  'severity',
  'id',
  'due',
  'what-to-do',
];

/** What a row of a sheet of gaps answers; undefined where it has no answer. `hasPlaces` tells whether the sheet says where its gaps are. */
export function answerOfRow(
  { row, cells, lines }: TableRow,
  hasPlaces: boolean,
  isOwner: Answer['isOwner'],
): Answer | undefined {
  const given = [...cells].filter(([name]) => !exported.includes(name));
  given.push(...answersInOwnColumns(cells));
  const item = cells.get('item');
  const of = lines?.get('of')?.split('\n') ?? (cells.has('of') ? [cells.get('of') ?? ''] : undefined);
  if (given.length === 0 || item === undefined) return undefined;
  return {
    row,
    item,
    kind: cells.get('kind') ?? '',
    message: cells.get('message') ?? '',
    at: cells.get('at'),
    ...(of === undefined ? {} : { of }),
    position: Number(/~(\d+)$/.exec(cells.get('id') ?? '')?.[1] ?? 1),
    hasPlaces,
    given: new Map(given),
    ...(lines === undefined ? {} : { lines }),
    words: given.map(([name, value]) => `${name} “${value}”`).join(', '),
    isOwner,
  };
}
