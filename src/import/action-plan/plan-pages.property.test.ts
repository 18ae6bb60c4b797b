import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableCell, TablePart } from '../pdf/table-pdf-for-tests.ts';
import { formatItem } from '../format-item.ts';
import {
  actionRows,
  expectedOf,
  inParts,
  madeAction,
  newWord,
  planTitles,
  rowLayout,
  themeRows,
  wordsIn,
  type MadeRecommendation,
  type RowLayout,
} from './made-plan-for-tests.ts';
import { importPages } from './plan-pages-for-tests.ts';

type How = RowLayout & {
  readonly tables: 1 | 2;
  readonly cuts: boolean;
  readonly repeat: boolean;
  readonly open: boolean;
  readonly turned: boolean;
  readonly size: number;
  readonly bottom: number;
};

const sentence = (count: number, end: string) => {
  const text = Array.from({ length: count }, newWord).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1) + end;
};
const sentences = fc
  .tuple(fc.integer({ min: 1, max: 25 }), fc.constantFrom('', '.', '.', ';'))
  .map(([count, end]) => sentence(count, end));
const listed = fc
  .tuple(fc.constantFrom('', 'before'), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }))
  .map(([before, counts]) =>
    [...(before === '' ? [] : [sentence(2, ':')]), ...counts.map((count) => `• ${sentence(count, '')}`)].join('\n'),
  );
const words = fc.oneof({ weight: 3, arbitrary: sentences }, { weight: 1, arbitrary: listed });

const plan = fc.array(
  fc.record({
    text: sentences,
    know: sentences,
    actions: fc.array(madeAction(words, sentences), { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 2, maxLength: 5 },
);
const how: fc.Arbitrary<How> = fc.record({
  ...rowLayout,
  tables: fc.constantFrom(1, 2),
  cuts: fc.boolean(),
  repeat: fc.boolean(),
  open: fc.boolean(),
  turned: fc.boolean(),
  size: fc.constantFrom(7, 9, 10),
  bottom: fc.integer({ min: 250, max: 555 }),
});

const tableOf = (part: readonly (MadeRecommendation & { id: number })[], made: How): TableCell[][] => [
  planTitles(made.order),
  ...part.flatMap((one): TableCell[][] => [...themeRows(made), ...actionRows(one, made)]),
];

const partsOf = (recommendations: readonly MadeRecommendation[], made: How, beside: readonly string[]): TablePart[] => [
  { heading: 'Gateshead Council action plan' },
  { text: 'Ofsted held an ILACS inspection between 5 and 16 February 2019.' },
  { text: beside[0] ?? '' },
  ...inParts(recommendations, made.tables).flatMap((part, index): TablePart[] => [
    { heading: `Part ${index + 1} ${beside[index + 1]}` },
    { table: tableOf(part, made), widths: [3, ...made.order.map((column) => (column === 1 ? 4 : 2))] },
  ]),
  { text: `Key: ${beside[3]}` },
];

const saidBy = (part: TablePart): string[] => {
  if (typeof part === 'string') return [];
  if ('heading' in part) return [part.heading];
  if ('text' in part) return [part.text];
  return part.table.flat().map((cell) => (typeof cell === 'string' ? cell : cell.is));
};

test('whatever a plan in a PDF says is in what is written or in a warning, and no action is read other than printed', async () => {
  let [asked, read] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      plan,
      how,
      fc.array(sentences, { minLength: 4, maxLength: 4 }),
      async (recommendations, made, beside) => {
        const parts = partsOf(recommendations, made, beside);
        const { drafts, warnings, kind } = await importPages(parts, { ...made, landscape: true });
        asked += recommendations.flatMap(({ actions }) => actions.flatMap(expectedOf)).length;
        // A plan of which no action is certain stays a draft, with all its words.
        if (kind === 'draft') return;
        const found = new Set(
          wordsIn(`${drafts.map(formatItem).join('\n')}\n${warnings.map(({ message }) => message).join('\n')}`),
        );
        const said = parts.flatMap(saidBy).flatMap(wordsIn);
        expect(said.filter((one) => !found.has(one))).toEqual([]);
        type Read = { id: string; actions: { text: string; owners?: string[]; due?: string; state?: string }[] };
        const [planned, printed] = drafts.map(({ data }) => data['recommendations'] as (Read & { text: string })[]);
        const expected = recommendations.map(({ text, actions }) => ({
          text: wordsIn(text),
          actions: actions.flatMap(expectedOf),
        }));
        planned?.forEach(({ actions }, index) => {
          const text = wordsIn(printed?.[index]?.text ?? '');
          const own = expected.find((one) => one.text[0] === text[0]);
          expect(own?.text.slice(0, text.length)).toEqual(text);
          for (const one of actions)
            expect(own?.actions).toContainEqual([wordsIn(one.text), one.owners, one.due, one.state]);
        });
        read += (planned ?? []).flatMap(({ actions }) => actions).length;
      },
    ),
    { numRuns: 30 },
  );
  // What is read must not only be right: most of it must be read.
  expect(read / asked).toBeGreaterThan(0.6);
}, 120_000);
