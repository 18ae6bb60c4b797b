import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBook, type BookCell, type BookSheet } from '../sheet/book-for-tests.ts';
import { writeItem } from '../write-item.ts';
import { actionPlan } from './action-plan.ts';

/** What a made plan says, cell by cell. */
type Action = {
  readonly text: string;
  readonly lead: string;
  readonly due: string;
  readonly state: string;
  readonly note: string;
};
type Recommendation = { readonly text: string; readonly know: string; readonly actions: readonly Action[] };
type How = {
  readonly numbered: boolean;
  readonly below: 'merged' | 'blank' | 'again';
  readonly order: readonly number[];
  readonly themes: boolean;
  readonly spaced: boolean;
  readonly sheets: 1 | 2;
  readonly hiddenNote: boolean;
  readonly ref: 'none' | 'both' | 'row';
  readonly struckNote: boolean;
};

let next = 0;
/** A word that stands nowhere else. */
const word = () => `q${(next += 1).toString().replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}z`;
const marks = ['', ' *', ' |', ' <b>', ' #', ' _', ' 5%', ' ~~'];
const words = fc
  .tuple(fc.constantFrom(' ', '\n', '\n• '), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...marks))
  .map(([join, count, mark]) => `${Array.from({ length: count }, word).join(join)}${mark}`);
const line = fc.constantFrom(...marks).map((mark) => `${word()} ${word()}${mark}`);

const leads: Readonly<Record<string, readonly string[] | undefined>> = {
  '': undefined,
  DCS: ['DCS'],
  'DCS / SRO': ['DCS', 'SRO'],
  'Head of Service': ['HoS'],
  TBC: undefined,
};
const dues: Readonly<Record<string, string | undefined>> = {
  '': undefined,
  '30/09/2019': '2019-09-30',
  'Apr-17': undefined,
  'Q2 2015/16': undefined,
  Ongoing: undefined,
  TBC: undefined,
  '2019-05-01': '2019-05-01',
};
const states: Readonly<Record<string, string | undefined>> = {
  '': undefined,
  Completed: 'done',
  'On track': 'in-progress',
  Green: undefined,
  'Not started': 'not-started',
};
const of = (values: object) => fc.constantFrom(...Object.keys(values));
const action = fc.record({ text: words, lead: of(leads), due: of(dues), state: of(states), note: words });
const plan = fc.array(
  fc.record({ text: line, know: words, actions: fc.array(action, { minLength: 1, maxLength: 3 }) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const how: fc.Arbitrary<How> = fc.record({
  numbered: fc.boolean(),
  below: fc.constantFrom('merged', 'blank', 'again'),
  order: fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 }),
  themes: fc.boolean(),
  spaced: fc.boolean(),
  sheets: fc.constantFrom(1, 2),
  hiddenNote: fc.boolean(),
  ref: fc.constantFrom('none', 'both', 'row'),
  struckNote: fc.boolean(),
});

const titles = ['Recommendation', 'Action', 'Lead', 'Target date', 'Status', 'Comments', 'How will we know?'];

function rowsOf(
  recommendations: readonly (Recommendation & { id: number })[],
  { numbered, below, order, themes, spaced, ref, struckNote }: How,
): BookCell[][] {
  return recommendations.flatMap(({ id, text, know, actions }) => [
    ...(spaced ? [[]] : []),
    ...(themes ? [[{ is: `Theme ${word()}`, wide: 7 }]] : []),
    ...actions.map((one, index): BookCell[] => {
      const title = numbered ? `${id}. ${text}` : text;
      const first: BookCell[] =
        index === 0 && below === 'merged' && actions.length > 1
          ? [{ is: title, tall: actions.length }]
          : index === 0 || below === 'again'
            ? [title]
            : below === 'blank'
              ? ['']
              : [];
      const cells = ['', one.text, one.lead, one.due, one.state, one.note, index === 0 ? know : ''];
      const beside = order.map((column): BookCell => {
        const is = cells[column] ?? '';
        return column === 5 && struckNote ? { is, struck: true } : is;
      });
      const refs = { none: [], both: [`${id}.${index + 1}`], row: [`A${id}${index}`] };
      return [...refs[ref], ...first, ...beside];
    }),
  ]);
}

function sheetsOf(recommendations: readonly Recommendation[], made: How, beside: readonly string[]): BookSheet[] {
  const [title = '', footer = '', hidden = '', guidance = ''] = beside;
  const all = recommendations.map((one, index) => ({ ...one, id: index + 1 }));
  const cut = made.sheets === 1 ? all.length : Math.ceil(all.length / 2);
  const refs = made.ref === 'none' ? [] : ['Ref'];
  const header = [...refs, 'Recommendation', ...made.order.map((column) => titles[column] ?? '')];
  const parts = [all.slice(0, cut), all.slice(cut)].filter((part) => part.length > 0);
  return [
    ...parts.map((part, index): BookSheet => ({
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

const wordsIn = (text: string) => text.match(/q[a-j]+z/g) ?? [];

test('whatever a plan in sheets says is in what is written or in a warning, every action under its recommendation, and nothing more', async () => {
  await fc.assert(
    fc.asyncProperty(
      plan,
      how,
      fc.array(line, { minLength: 4, maxLength: 4 }),
      async (recommendations, made, beside) => {
        const sheets = sheetsOf(recommendations, made, beside);
        const { document } = await readBook(sheets);
        const { drafts, warnings, kind } = actionPlan.convert(document, { register: [] });
        expect(kind).toBe('action-plan');
        const written = drafts.map(writeItem).join('\n');
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
        const expected = recommendations.map(({ actions }) =>
          actions.flatMap(({ text, lead, due, state }) =>
            splitText(text).map((part) => [wordsIn(part), leads[lead], dues[due], states[state]]),
          ),
        );
        expect(facts).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

/** A cell’s actions: its bullets, the first with the words before it. */
function splitText(text: string): string[] {
  const [before = '', first, ...others] = text.split('\n• ');
  return first === undefined ? [before] : [`${before} ${first}`, ...others];
}
