import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBook, type BookCell, type BookSheet } from '../sheet/book-for-tests.ts';
import { formatItem } from '../format-item.ts';
import { actionPlan } from './action-plan.ts';
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
import { noContent } from '../no-content-for-tests.ts';

type How = RowLayout & {
  readonly spaced: boolean;
  readonly sheets: 1 | 2;
  readonly hiddenNote: boolean;
  readonly ref: 'none' | 'both' | 'row';
};

const marks = ['', ' *', ' |', ' <b>', ' #', ' _', ' 5%', ' ~~'];
const words = fc
  .tuple(fc.constantFrom(' ', '\n', '\n• '), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...marks))
  .map(([join, count, mark]) => `${Array.from({ length: count }, newWord).join(join)}${mark}`);
const line = fc.constantFrom(...marks).map((mark) => `${newWord()} ${newWord()}${mark}`);

const plan = fc.array(
  fc.record({ text: line, know: words, actions: fc.array(madeAction(words, words), { minLength: 1, maxLength: 3 }) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const how: fc.Arbitrary<How> = fc.record({
  ...rowLayout,
  spaced: fc.boolean(),
  sheets: fc.constantFrom(1, 2),
  hiddenNote: fc.boolean(),
  ref: fc.constantFrom('none', 'both', 'row'),
});

const rowsOf = (part: readonly (MadeRecommendation & { id: number })[], made: How): BookCell[][] =>
  part.flatMap((one): BookCell[][] => [
    ...(made.spaced ? [[]] : []),
    ...themeRows(made),
    ...actionRows(one, made).map((row, index): BookCell[] => {
      const refs = { none: [], both: [`${one.id}.${index + 1}`], row: [`A${one.id}${index}`] };
      return [...refs[made.ref], ...row];
    }),
  ]);

function sheetsOf(recommendations: readonly MadeRecommendation[], made: How, beside: readonly string[]): BookSheet[] {
  const [title = '', footer = '', hidden = '', guidance = ''] = beside;
  const refs = made.ref === 'none' ? [] : ['Ref'];
  const header = [...refs, ...planTitles(made.order)];
  return [
    ...inParts(recommendations, made.sheets).map((part, index): BookSheet => ({
      name: `Part ${index + 1}`,
      rows: [
        ['Gateshead Council action plan'],
        ['Ofsted held an ILACS inspection between 5 and 16 February 2019.'],
        [title],
        header,
        ...rowsOf(part, made),
        [],
        [`Key: ${footer}`],
        ...(index === 0
          ? [
              ['Red', footer],
              [footer, footer],
            ]
          : []),
      ],
      ...(made.hiddenNote ? { hiddenColumns: [made.order.indexOf(5) + 2 + refs.length] } : {}),
    })),
    { name: 'Guidance', rows: [[guidance]] },
    { name: 'Old', hidden: true, rows: [[hidden]] },
  ];
}

test('whatever a plan in sheets says is in what is written or in a warning, every action under its recommendation, and nothing more', async () => {
  await fc.assert(
    fc.asyncProperty(
      plan,
      how,
      fc.array(line, { minLength: 4, maxLength: 4 }),
      async (recommendations, made, beside) => {
        const sheets = sheetsOf(recommendations, made, beside);
        const { document } = await readBook(sheets);
        const { drafts, warnings, kind } = actionPlan.convert(document, noContent);
        expect(kind).toBe('action-plan');
        const written = drafts.map(formatItem).join('\n');
        const told = warnings.map(({ message }) => message).join('\n');
        const found = new Set(wordsIn(`${written}\n${told}`));
        const said = sheets
          .filter(({ hidden }) => hidden !== true)
          .flatMap(({ rows }) =>
            rows.flat().map((cell) => (typeof cell === 'object' && 'is' in cell ? cell.is : cell)),
          );
        expect(said.flatMap((cell) => wordsIn(String(cell))).filter((one) => !found.has(one))).toEqual([]);
        if (made.hiddenNote) {
          const notes = recommendations.flatMap(({ actions }) => actions.flatMap(({ note }) => wordsIn(note)));
          expect(wordsIn(written).filter((one) => notes.includes(one))).toEqual([]);
        }
        type Read = { actions: { text: string; owners?: string[]; due?: string; state?: string }[] };
        const [read, asked] = drafts.map(({ data }) => data['recommendations'] as (Read & { text: string })[]);
        expect(asked?.map(({ text }) => wordsIn(text))).toEqual(recommendations.map(({ text }) => wordsIn(text)));
        const facts = read?.map(({ actions }) =>
          actions.map((one) => [wordsIn(one.text), one.owners, one.due, one.state]),
        );
        const expected = recommendations.map(({ actions }) => actions.flatMap(expectedOf));
        expect(facts).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
