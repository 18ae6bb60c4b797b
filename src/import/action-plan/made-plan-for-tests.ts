import fc from 'fast-check';

/** What a made plan says, cell by cell. */
type MadeAction = {
  readonly text: string;
  readonly lead: string;
  readonly due: string;
  readonly state: string;
  readonly note: string;
};
/** A recommendation of a made plan. */
export type MadeRecommendation = {
  readonly text: string;
  readonly know: string;
  readonly actions: readonly MadeAction[];
};

/** How the rows of a made plan are laid out: the rows below a recommendation’s first, and the order of the columns. */
export type RowLayout = {
  readonly numbered: boolean;
  readonly below: 'merged' | 'blank' | 'again';
  readonly order: readonly number[];
  readonly themes: boolean;
  readonly struckNote: boolean;
};

/** Every such layout. */
export const rowLayout = {
  numbered: fc.boolean(),
  below: fc.constantFrom('merged' as const, 'blank' as const, 'again' as const),
  order: fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 }),
  themes: fc.boolean(),
  struckNote: fc.boolean(),
};

let next = 0;
/** A word that stands nowhere else. */
export const newWord = () =>
  `q${(next += 1).toString().replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}z`;

/** Those words in a text. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/q[a-j]+z/g) ?? [];

/** What leads, days and states print, and what is read of it. */
const facts = {
  leads: {
    '': undefined,
    DCS: ['DCS'],
    'DCS / SRO': ['DCS', 'SRO'],
    'Head of Service': ['HoS'],
    TBC: undefined,
  } as Readonly<Record<string, readonly string[] | undefined>>,
  dues: {
    '': undefined,
    '30/09/2019': '2019-09-30',
    'Apr-17': undefined,
    'Q2 2015/16': undefined,
    Ongoing: undefined,
    TBC: undefined,
    '2019-05-01': '2019-05-01',
  } as Readonly<Record<string, string | undefined>>,
  states: {
    '': undefined,
    Completed: 'done',
    'On track': 'in-progress',
    Green: undefined,
    'Not started': 'not-started',
  } as Readonly<Record<string, string | undefined>>,
};
const of = (values: object) => fc.constantFrom(...Object.keys(values));

/** Actions with a text and a note of some words, and any lead, day and state. */
export const madeAction = (text: fc.Arbitrary<string>, note: fc.Arbitrary<string>): fc.Arbitrary<MadeAction> =>
  fc.record({ text, lead: of(facts.leads), due: of(facts.dues), state: of(facts.states), note });

/** The titles of the columns, by the numbers that `order` names. */
export const planTitles = (order: readonly number[]): string[] => [0, ...order].map((column) => titles[column] ?? '');
const titles = ['Recommendation', 'Action', 'Lead', 'Target date', 'Status', 'Comments', 'How will we know?'];

type Cell = string | { is: string; tall?: number; wide?: number; struck?: boolean };

/** The row of a theme above a recommendation, where there are themes. */
export const themeRows = ({ themes }: RowLayout): Cell[][] => (themes ? [[{ is: `Theme ${newWord()}`, wide: 7 }]] : []);

/** The rows of a recommendation, one for each of its actions. */
export const actionRows = (
  { id, text, know, actions }: MadeRecommendation & { id: number },
  { numbered, below, order, struckNote }: RowLayout,
): Cell[][] =>
  actions.map((one, index) => {
    const title = numbered ? `${id}. ${text}` : text;
    const isFirst = index === 0;
    const first: Cell[] =
      isFirst && below === 'merged' && actions.length > 1
        ? [{ is: title, tall: actions.length }]
        : isFirst || below === 'again'
          ? [title]
          : below === 'blank'
            ? ['']
            : [];
    const cells = ['', one.text, one.lead, one.due, one.state, one.note, isFirst ? know : ''];
    const beside = order.map((column): Cell => {
      const is = cells[column] ?? '';
      return column === 5 && struckNote ? { is, struck: true } : is;
    });
    return [...first, ...beside];
  });

/** The recommendations with their numbers, in so many parts. */
export function inParts(all: readonly MadeRecommendation[], parts: 1 | 2): (MadeRecommendation & { id: number })[][] {
  const numbered = all.map((one, index) => ({ ...one, id: index + 1 }));
  const cut = parts === 1 ? numbered.length : Math.ceil(numbered.length / 2);
  return [numbered.slice(0, cut), numbered.slice(cut)].filter((part) => part.length > 0);
}

/** What is read of a made action: for each of its bullets, the first with the words before it, its words and its facts. */
export function expectedOf({ text, lead, due, state }: MadeAction): unknown[][] {
  const [before = '', first, ...others] = text.split(/\n?• /);
  const texts = first === undefined ? [before] : [`${before} ${first}`, ...others];
  return texts.map((part) => [wordsIn(part), facts.leads[lead], facts.dues[due], facts.states[state]]);
}
