import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const measure = (fields: string) => `---\ntitle: A measure\nauthority: Northtown\nunit: per cent\n${fields}---\n`;
const said = (fields: string) =>
  makeEvidence({ 'measures/trial.md': measure(fields) }).problems.map(
    ({ line, message }) => `${line ?? '-'} ${message}`,
  );

const list = 'a list: each entry on a line of its own that begins with a hyphen, or [] for none';
const day = 'a date written year-month-day, like 2015-12-02';

test.each([
  ['series: []\nbeter: higher\n', ['6 There is no field “beter” here. Did you mean “better”?']],
  [
    'series: []\nbetter: heigher\n',
    ['6 “better” must be one of: higher, lower, neither. You wrote “heigher”. Did you mean “higher”?'],
  ],
  [
    'series: many\n',
    [
      '5 “series” must be a list: each entry on a line of its own that begins with a hyphen, or [] for none. You wrote “many”.',
    ],
  ],
  [
    'series:\n  - period: 2015\n    value: 4\n    source: strategy\n',
    ['6 “series 1 › period” must be a text of one line that is not empty. Put 2015 in quotation marks: "2015".'],
  ],
  [
    'series:\n  - period: "2015"\n    value: 4\n',
    ['6 The field “series 1 › source” is missing. It must be an id, like early-help-strategy.'],
  ],
  [
    'series:\n  - { period: "2015", value: 4, source: strategy, ends: 31/03/2015 }\n',
    [
      '6 “series 1 › ends” must be a date written year-month-day, like 2015-12-02. You wrote 31/03/2015; if that is day, month, year, write 2015-03-31.',
    ],
  ],
  [
    'series:\n  - { period: "2015", value: 4, source: strategy, ends: 03/31/2015 }\n',
    ['6 “series 1 › ends” must be a date written year-month-day, like 2015-12-02. You wrote “03/31/2015”.'],
  ],
  [
    'series:\n  - { period: "2015", value: {}, source: strategy }\n',
    ['6 “series 1 › value” must be a number, or the printed words of a grade.'],
  ],
  ...[
    ['12%', 'You wrote “12%”. Write 12, and per cent under unit.'],
    ['12.5 per cent', 'You wrote “12.5 per cent”. Write 12.5, and per cent under unit.'],
    ['12 percent', 'You wrote “12 percent”. Write 12, and per cent under unit.'],
    ['–3.2', 'You wrote “–3.2”. Write -3.2.'],
    ['1,234', 'You wrote “1,234”. Write 1234.'],
    ['1\u00a0234', 'You wrote “1 234”. Write 1234.'],
    ['1\u2009234\u202f567', 'You wrote “1 234 567”. Write 1234567.'],
    ['".5"', 'You wrote “.5”. Write 0.5.'],
    ['-£1,234.50', 'You wrote “-£1,234.50”. Write -1234.50, and pounds under unit.'],
    ['"12"', 'You wrote “12”. Write 12, without quotation marks.'],
  ].map(([value, told]): [string, string[]] => [
    `series:\n  - period: "2015"\n    value: ${value}\n    source: strategy\n`,
    [`7 “series 1 › value” must be a number, or the printed words of a grade. ${told}`],
  ]),
  ...['Good', 'one in ten', '10-12', '<5', '5 of 12', 'a further 5%', '2014 15', '1,23'].map(
    (value): [string, string[]] => [`series:\n  - period: "2015"\n    value: ${value}\n    source: strategy\n`, []],
  ),
  [
    'series:\n  - { period: "2015", value: 4, numerator: "1,204", source: strategy }\n',
    ['6 “series 1 › numerator” must be a number. You wrote “1,204”. Write 1204.'],
  ],
  [
    'series: []\nsections: [1]\n',
    ['6 “sections 1” must be a section’s printed number in quotation marks, like "3". Put 1 in quotation marks: "1".'],
  ],
  [
    'series: []\nsections: [2.10, 010 ]\n',
    [
      '6 “sections 1” must be a section’s printed number in quotation marks, like "3". Put 2.10 in quotation marks: "2.10".',
      '6 “sections 2” must be a section’s printed number in quotation marks, like "3". Put 010 in quotation marks: "010".',
    ],
  ],
  ['series: []\nsections: 2.10 # of Annex A\n', [`6 “sections” must be ${list}. Write ["2.10"].`]],
  [
    'series: []\nsources:\n  - strategy\n',
    ['7 “sources 1” must be a group of fields: id, place. Write “id: strategy”, behind the hyphen.'],
  ],
  ['series: []\nbetter:\n', ['6 “better” is empty. It must be one of: higher, lower, neither; or remove the line.']],
  ['seres: []\n', ['5 There is no field “seres” here. Did you mean “series”?']],
  [
    'series:\n  - peroid: "2015"\n    value: 4\n    source: strategy\n',
    ['6 There is no field “peroid” here. Did you mean “period”?'],
  ],
  [
    'series:\n  - perod: "2015"\n    period: ""\n    value: 4\n    source: strategy\n',
    [
      '6 There is no field “perod” here. Did you mean “period”?',
      '7 “series 1 › period” is empty. It must be a text of one line that is not empty.',
    ],
  ],
  [
    'series: []\ntarget: 95\n',
    [
      '6 “target” must be a group of fields: value, by, note. Write “value: 95”, on a line of its own below, set in by two spaces.',
    ],
  ],
  ['series: []\nsections: 1, 2\n', [`6 “sections” must be ${list}. You wrote “1, 2”. Write ["1", "2"].`]],
  ['series: []\nowners: .nan\n', [`6 “owners” must be ${list}.`]],
  ['series: []\nowners: AB\n', [`6 “owners” must be ${list}. You wrote “AB”. Write [AB].`]],
  ['series: []\nowners: AB & CD\n', [`6 “owners” must be ${list}. You wrote “AB & CD”. Write [AB, CD].`]],
  ['series: []\nowners: AB and CD\n', [`6 “owners” must be ${list}. You wrote “AB and CD”. Write [AB, CD].`]],
  [
    'series: []\nreviewed: TBC\n',
    [`6 “reviewed” must be ${day}. You wrote “TBC”. Leave the line out until there is a date.`],
  ],
  [
    'series: []\nreviewed: March 2026\n',
    [`6 “reviewed” must be ${day}. You wrote “March 2026”. Write the day too, like 2026-03-01.`],
  ],
  [
    'series: []\nreviewed: 31/1/26\n',
    [`6 “reviewed” must be ${day}. You wrote “31/1/26”. Write the year with four digits.`],
  ],
  [
    'series: []\nmarking: A: b\n',
    ['6 A colon followed by a space divides this value in two. Put the whole value in quotation marks.'],
  ],
  [
    'series:\n  - { period: "2015", value: 4, source: strategy, note: { Only: so } }\n',
    [
      '6 “series 1 › note” must be a text that is not empty. A colon with a space behind it divides it in two. Put the whole text in quotation marks.',
    ],
  ],
  [
    'series:\n  - perod x: 2015\n',
    [
      '6 There is no field “perod x” here. The fields are: period, ends, area, category, value, numerator, denominator, qualifier, rank, change, illustrative, source, place, note.',
    ],
  ],
])('%s', (fields, expected) => {
  expect(said(fields)).toEqual(expected);
});

test('two letters that changed places are one slip, told once', () => {
  const text = '---\ntitle: A paper\ntpye: report\nstatus: listed\n---\n';
  expect(
    makeEvidence({ 'documents/trial.md': text }).problems.map(({ line, message }) => `${line} ${message}`),
  ).toEqual(['3 There is no field “tpye” here. Did you mean “type”?']);
});

test('an entry of a file that is a list is named as one', () => {
  expect(makeEvidence({ 'owners.yaml': '- initials: AB\n  role: Head\n- initials: CD\n' }).problems[0]?.message).toBe(
    'The field “entry 2 › role” is missing. It must be a text of one line that is not empty.',
  );
});

const told = (file: string, text: string) =>
  makeEvidence({ [file]: text }).problems.flatMap(({ file: at, line, message }) =>
    at.endsWith(file) ? [`${line ?? '-'} ${message}`] : [],
  );

const plan = 'action-plans/2025-northtown.md';
test.each([
  [
    '[Children are seen.]',
    '[Children are seen, and heard.]',
    '8 A comma inside square brackets begins a new entry here. Put each text in quotation marks, or on a line of its own behind a hyphen.',
  ],
  ['- id: "1"\n        text', '- id: "1.1"\n        text', 'You wrote “1.1”. Write "1-1".'],
  [
    'inspection: 2025-northtown',
    'inspection: Inspection of Northtown',
    'No inspection has the id “Inspection of Northtown”. Write its id, “2025-northtown”.',
  ],
  [
    'due: 2026',
    'evidence: [attachments/strategy.txt]\n        due: 2026',
    'No document has the id “attachments/strategy.txt”. Write its id, “strategy”.',
  ],
  [
    '        owners',
    '       owners',
    '14 This line is not indented like the lines around it. Use two spaces for each level.',
  ],
])('a plan with %j as %j', (from, to, expected) => {
  expect(told(plan, fixtureText(plan).replace(from, to))).toEqual([expect.stringContaining(expected)]);
});

test('a value of nothing but spaces between two words is told of at once', () => {
  const spaces = ' '.repeat(50_000);
  expect(told(plan, fixtureText(plan).replace('measures: [visits]', `measures: "a${spaces}b"`))).toEqual([
    expect.stringContaining(`must be ${list}. You wrote “a b”.`),
  ]);
});
