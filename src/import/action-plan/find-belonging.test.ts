import { expect, test } from 'vitest';
import { runs, table } from '../word/word-for-tests.ts';
import { codesOf, front, importPlan, messagesOf, shapeOf, titles } from './plan-for-tests.ts';

const facts = ['DCS', '30/09/2019'];

test.each([
  ['another theme', ['Theme', ...titles], ['Care', '', 'Recruit'], 'Care | Recruit | DCS | 30/09/2019'],
  ['a number of another recommendation', ['Ref', ...titles], ['2.1', '', 'Recruit'], '2.1 | Recruit | DCS'],
  ['another recommendation’s number', ['Rec no.', ...titles], ['2', '', 'Recruit'], '2 | Recruit | DCS'],
])(
  'a row without a recommendation that names %s goes on with none, nor do those below it',
  async (_, head, row, told) => {
    const first = head[0] === 'Theme' ? 'Practice' : head[0] === 'Ref' ? '1.1' : '1';
    const rows = [
      [first, 'Supervision', 'Train', ...facts],
      [...row, ...facts],
      ['', '', 'Interview', ...facts],
    ];
    const result = await importPlan([...front, table([head, ...rows])]);
    expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train']);
    expect(messagesOf(result)).toContain(`“${told}`);
    expect(messagesOf(result)).toContain('”, “Interview | DCS');
    expect(result.drafts[0]?.body).toContain('Interview');
  },
);

test.each([
  ['a merged cell', [{ is: 'Supervision', tall: 2 }, 'Train'], ['Audit'], 'Care'],
  ['the same theme again', ['Supervision', 'Train'], ['', 'Audit'], 'Practice'],
  ['a blank theme', ['Supervision', 'Train'], ['', 'Audit'], ''],
])('a row without a recommendation goes on with the one above by %s', async (_, one, two, theme) => {
  const rows = [
    ['Practice', ...one, ...facts],
    [theme, ...two, ...facts],
  ];
  const result = await importPlan([...front, table([['Theme', ...titles], ...rows])]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train, 2 Audit']);
  expect(codesOf(result)).not.toContain('row-unclear');
});

test.each([
  ['words before the recommendation', ['Area', ...titles], ['North', 'South'], 'before', false],
  ['a rating before it', ['Risk', ...titles], ['High', 'Low'], 'before', true],
  ['a reference that each action has', ['Ref', ...titles], ['A1', 'A2'], 'before', true],
  ['a theme behind it', [...titles, 'Strand'], ['Care', 'Homes'], 'behind', false],
  ['a rated theme behind it', [...titles, 'Theme'], ['1', '2'], 'behind', true],
  ['other words behind it', [...titles, 'Comments'], ['Late', 'Early'], 'behind', true],
])('whether a row without a recommendation goes on where %s differ', async (_, head, words, place, goesOn) => {
  const rows = [
    ['Supervision', 'Train', ...facts],
    ['', 'Audit', ...facts],
  ].map((cells, index) => (place === 'before' ? [words[index] ?? '', ...cells] : [...cells, words[index] ?? '']));
  const result = await importPlan([...front, table([head, ...rows])]);
  expect(shapeOf(result)).toEqual([goesOn ? '1 Supervision: 1 Train, 2 Audit' : '1 Supervision: 1 Train']);
});

test.each([
  ['that two actions share', ['A1', 'A1', 'B1'], '1 Train, 2 Audit'],
  ['that one action lacks', ['A1', '', 'B1'], '1 Train, 2 Audit'],
  ['that each has', ['A1', 'A2', 'B1'], '1 Train, 2 Audit, 3 Ask'],
])('a reference %s is or is not its own', async (_, [one = '', two = '', three = ''], actions) => {
  const result = await importPlan([
    ...front,
    table([
      ['Ref', ...titles],
      [one, 'Supervision', 'Train', ...facts],
      [two, '', 'Audit', ...facts],
      [three, '', 'Ask', ...facts],
      ['', '', '', '', ''],
    ]),
  ]);
  expect(shapeOf(result)).toEqual([`1 Supervision: ${actions}`]);
});

test('references and days that each action has for itself say nothing of its recommendation', async () => {
  const rows = [
    ['A1', '01/02/2019', 'Supervision', 'Train', ...facts],
    ['A2', '02/02/2019', '', 'Audit', ...facts],
  ];
  const result = await importPlan([...front, table([['Ref', 'Date raised', ...titles], ...rows])]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train, 2 Audit']);
});

test('the actions below a recommendation that is struck out, or below a theme, are not those of the one above', async () => {
  const struck = runs([{ text: '2. Old forms', strike: true }]);
  const result = await importPlan([
    ...front,
    table([
      titles,
      ['1. Supervision', 'Train', ...facts],
      [struck, 'Keep the form', ...facts],
      ['', 'Print it', ...facts],
      ['3. Homes', 'Find homes', ...facts],
      [{ is: 'Theme 2: Practice', wide: 4 }],
      ['', 'Audit', ...facts],
    ]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train', '3 Homes: 1 Find homes']);
  expect(messagesOf(result)).toContain('“Keep the form | DCS | 30/09/2019”, “Print it |');
  expect(messagesOf(result)).toContain('”, “Audit |');
});
