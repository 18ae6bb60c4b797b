import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

/** What is said of a file of the valid fixture with one text for another. */
const told = (path: string, from: string, to: string): string[] =>
  makeEvidence({ [path]: fixtureText(path).replace(from, to) }).problems.map(
    ({ rule, message }) => `${rule} ${message}`,
  );
const end = (to: string, from: string) =>
  `date-order The end (${to}) is before the beginning (${from}). Correct one of the two.`;

const inspection = 'inspections/2025-northtown.md';
const inspected = '{ from: 2025-05-01, to: 2025-05-12 }';

test.each([
  ['2025-05-12', '2025-05-12'],
  ['2025-05-12', '2025-05'],
  ['2025-05', '2025-05-12'],
  ['2025-05-12', '"2025"'],
  ['"2025"', '2025-05-12'],
  ['2024-12-30', '2025-01'],
])('from %s to %s is in order: it is compared as far as both are known', (from, to) =>
  expect(told(inspection, inspected, `{ from: ${from}, to: ${to} }`)).toEqual([]),
);

test.each([
  ['2025-05-12', '2025-05-11'],
  ['2025-05-12', '2025-04'],
  ['2025-05', '2025-04-30'],
  ['2025-05-12', '2024'],
])('from %s to %s is not', (from, to) => {
  const written = to.length === 4 ? `"${to}"` : to;
  expect(told(inspection, inspected, `{ from: ${from}, to: ${written} }`)).toEqual([end(to, from)]);
});

test('a report may be published in the month it began in, and not in the month before', () => {
  expect(told(inspection, 'published: 2025-06-20', 'published: 2025-05')).toEqual([]);
  expect(told(inspection, 'published: 2025-06-20', 'published: 2025-05-01')).toEqual([]);
  expect(told(inspection, 'published: 2025-06-20', 'published: 2025-04')).toEqual([
    'date-order The report cannot be published (2025-04) before the inspection began (2025-05-01). Correct one of the two.',
  ]);
});

test('a period and a framework have an order too', () => {
  const period = (to: string) => `to: Cabinet\nperiod: { from: 2025-07, to: ${to} }`;
  expect(told('progress-reports/2025-q2.md', 'to: Cabinet', period('2025-07-01'))).toEqual([]);
  expect(told('progress-reports/2025-q2.md', 'to: Cabinet', period('2025-06-30'))).toEqual([
    end('2025-06-30', '2025-07'),
  ]);
  const until = (to: string) => told('frameworks/graded.md', 'from: "2024"', `from: "2024"\nto: ${to}`);
  expect(until('2024-01')).toEqual([]);
  expect(until('2023-12')).toEqual([end('2023-12', '2024')]);
});

test.each([
  ['signed-off', 'signed off'],
  ['statutory-due', 'due'],
])('a plan’s day under %s is not before the inspection that it answers', (field, words) => {
  const on = (date: string) =>
    told('action-plans/2025-northtown.md', 'inspection: 2025', `${field}: ${date}\ninspection: 2025`);
  expect(on('2025-05-01')).toEqual([]);
  expect(on('2015-09-01')).toEqual([
    `date-order The plan cannot be ${words} (2015-09-01) before the inspection that it answers began (2025-05-01). Correct one of the two, or name another inspection.`,
  ]);
});

test('versions stand newest first, and of one day in any order', () => {
  const above = (date: string) =>
    told('settings.yaml', '    - version: V2', `    - version: V3\n      date: ${date}\n    - version: V2`);
  expect(above('2026-02-01')).toEqual([]);
  expect(above('2026-01-31')).toEqual([
    'date-order Version V3 (2026-01-31) stands above version V2 (2026-02-01), which is newer. Write the newest first, or correct a date.',
  ]);
});
