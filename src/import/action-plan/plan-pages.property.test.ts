import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableCell, TablePart } from '../pdf/table-pdf-for-tests.ts';
import { writeItem } from '../write-item.ts';
import { importPages } from './plan-pages-for-tests.ts';

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
  readonly tables: 1 | 2;
  readonly struckNote: boolean;
  readonly cuts: boolean;
  readonly repeat: boolean;
  readonly open: boolean;
  readonly turned: boolean;
  readonly size: number;
  readonly bottom: number;
};

let next = 0;
/** A word that stands nowhere else. */
const word = () => `q${(next += 1).toString().replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}z`;
const sentence = (count: number, end: string) => {
  const text = Array.from({ length: count }, word).join(' ');
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

const leads: Readonly<Record<string, readonly string[] | undefined>> = {
  '': undefined,
  DCS: ['DCS'],
  'DCS / SRO': ['DCS', 'SRO'],
  'Head of Service': ['HoS'],
};
const dues: Readonly<Record<string, string | undefined>> = {
  '': undefined,
  '30/09/2019': '2019-09-30',
  'Q2 2015/16': undefined,
  Ongoing: undefined,
  '2019-05-01': '2019-05-01',
};
const states: Readonly<Record<string, string | undefined>> = {
  '': undefined,
  Completed: 'done',
  'On track': 'in-progress',
  Green: undefined,
};
const of = (values: object) => fc.constantFrom(...Object.keys(values));
const action = fc.record({ text: words, lead: of(leads), due: of(dues), state: of(states), note: sentences });
const plan = fc.array(
  fc.record({ text: sentences, know: sentences, actions: fc.array(action, { minLength: 1, maxLength: 4 }) }),
  { minLength: 2, maxLength: 5 },
);
const how: fc.Arbitrary<How> = fc.record({
  numbered: fc.boolean(),
  below: fc.constantFrom('merged', 'blank', 'again'),
  order: fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 }),
  themes: fc.boolean(),
  tables: fc.constantFrom(1, 2),
  struckNote: fc.boolean(),
  cuts: fc.boolean(),
  repeat: fc.boolean(),
  open: fc.boolean(),
  turned: fc.boolean(),
  size: fc.constantFrom(7, 9, 10),
  bottom: fc.integer({ min: 250, max: 555 }),
});

const titles = ['Recommendation', 'Action', 'Lead', 'Target date', 'Status', 'Comments', 'How will we know?'];

function rowsOf(recommendations: readonly (Recommendation & { id: number })[], made: How): TableCell[][] {
  const { numbered, below, order, themes, struckNote } = made;
  const rows = recommendations.flatMap(({ id, text, know, actions }) => [
    ...(themes ? [[{ is: `Theme ${word()}`, wide: 7 }]] : []),
    ...actions.map((one, index): TableCell[] => {
      const title = numbered ? `${id}. ${text}` : text;
      const first: TableCell[] =
        index === 0 && below === 'merged' && actions.length > 1
          ? [{ is: title, tall: actions.length }]
          : index === 0 || below === 'again'
            ? [title]
            : below === 'blank'
              ? ['']
              : [];
      const cells = ['', one.text, one.lead, one.due, one.state, one.note, index === 0 ? know : ''];
      const beside = order.map((column): TableCell => {
        const is = cells[column] ?? '';
        return column === 5 && struckNote ? { is, struck: true } : is;
      });
      return [...first, ...beside];
    }),
  ]);
  return [['Recommendation', ...order.map((column) => titles[column] ?? '')], ...rows];
}

function partsOf(recommendations: readonly Recommendation[], made: How, beside: readonly string[]): TablePart[] {
  const all = recommendations.map((one, index) => ({ ...one, id: index + 1 }));
  const cut = made.tables === 1 ? all.length : Math.ceil(all.length / 2);
  const parts = [all.slice(0, cut), all.slice(cut)].filter((part) => part.length > 0);
  return [
    { heading: 'Gateshead Council action plan' },
    { text: 'Ofsted held an ILACS inspection between 5 and 16 February 2019.' },
    { text: beside[0] ?? '' },
    ...parts.flatMap((part, index): TablePart[] => [
      { heading: `Part ${index + 1} ${beside[index + 1]}` },
      { table: rowsOf(part, made), widths: [3, ...made.order.map((column) => (column === 1 ? 4 : 2))] },
    ]),
    { text: `Key: ${beside[3]}` },
  ];
}

const wordsIn = (text: string) => text.toLowerCase().match(/q[a-j]+z/g) ?? [];
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
        asked += recommendations.flatMap(({ actions }) => actions.flatMap(({ text }) => splitText(text))).length;
        // A plan of which no action is certain stays a draft, with all its words.
        if (kind === 'draft') return;
        const found = new Set(
          wordsIn(`${drafts.map(writeItem).join('\n')}\n${warnings.map(({ message }) => message).join('\n')}`),
        );
        const said = parts.flatMap(saidBy).flatMap(wordsIn);
        expect(said.filter((one) => !found.has(one))).toEqual([]);
        type Read = { id: string; actions: { text: string; owners?: string[]; due?: string; state?: string }[] };
        const [planned, printed] = drafts.map(({ data }) => data['recommendations'] as (Read & { text: string })[]);
        const expected = recommendations.map(({ text, actions }) => ({
          text: wordsIn(text),
          actions: actions.flatMap((one) =>
            splitText(one.text).map((part) => [wordsIn(part), leads[one.lead], dues[one.due], states[one.state]]),
          ),
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

/** A cell’s actions: its bullets, the first with the words before it. */
function splitText(text: string): string[] {
  const [before = '', first, ...others] = text.split(/\n?• /);
  return first === undefined ? [before] : [`${before} ${first}`, ...others];
}
