import { expect, test } from 'vitest';
import { makeEvidence } from '../tests/make-evidence.ts';

const measure = (fields: string) => `---\ntitle: A measure\nauthority: Northtown\nunit: per cent\n${fields}---\n`;
const said = (fields: string) =>
  makeEvidence({ 'measures/trial.md': measure(fields) }).problems.map(
    ({ line, message }) => `${line ?? '-'} ${message}`,
  );

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
    ['6 “series 1 › period” must be a text that is not empty. Put 2015 in quotation marks: "2015".'],
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
  ['series: []\ntarget: 95\n', ['6 “target” must be a group of fields: value, by, note.']],
])('%s', (fields, expected) => {
  expect(said(fields)).toEqual(expected);
});
