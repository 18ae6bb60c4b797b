import type { Passage } from '../search/find-passages.ts';

const [mostBefore, mostAfter] = [50, 60];

/** A passage cut to the words around the first that is marked, with a sign wherever words are left out. */
export function aroundFirstMark({ runs }: Pick<Passage, 'runs'>): Passage['runs'] {
  const first = Math.max(
    0,
    runs.findIndex((run) => run.marked),
  );
  const before = runs[first - 1]?.text ?? '';
  const after = runs[first + 1]?.text ?? '';
  const start = before.length > mostBefore ? before.slice(before.length - mostBefore).replace(/^\S*\s*/, '') : before;
  const end = after.length > mostAfter ? after.slice(0, mostAfter).replace(/\s*\S*$/, '') : after;
  const [cutBefore, cutAfter] = [first > 1 || start !== before, end !== after || runs.length > first + 2];
  return [
    { text: `${cutBefore && !start.startsWith('…') ? '… ' : ''}${start}`, marked: false },
    ...runs.slice(first, first + 1),
    { text: `${end}${cutAfter && !end.endsWith('…') ? ' …' : ''}`, marked: false },
  ];
}
