import { expect, test } from 'vitest';
import { loadEvidence } from '../load-evidence.ts';
import { readFixture } from '../../tests/read-fixture.ts';

function told(from: string, to: string, latest?: string, path = '/01-thresholds.md', isLiving = false): string[] {
  const content = readFixture('valid');
  const files = content.files.map(({ file, bytes }) => {
    const whole = new TextDecoder().decode(bytes);
    const text = isLiving ? whole.replace(/^as-at: .*\n/m, '') : whole;
    return {
      file,
      bytes: new TextEncoder().encode(file.endsWith(path) ? text.replace(from, to) : text),
    };
  });
  return loadEvidence({ ...content, files, ...(latest === undefined ? {} : { latest }) }).problems.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  );
}
const reviewed = 'reviewed: 2026-02-01';
const message = (day: string) =>
  `date-to-come ${day} is still to come, so nobody can have reviewed this then. Write the day on which somebody read it through.`;

test('a review on a day to come is told at its date', () => {
  expect(told(reviewed, 'reviewed: 2062-02-01', '2026-04-01')).toEqual([
    `content/annex-m/01-thresholds.md:6:11 ${message('1 February 2062')}`,
  ]);
  const review = '\nreview: { by: AB, date: 2026-04-02, fingerprint: "0123456789abcdef" }';
  expect(told(reviewed, `${reviewed}${review}`, '2026-04-01')).toEqual([
    `content/annex-m/01-thresholds.md:7:25 ${message('2 April 2026')}`,
  ]);
});

test('a review of the latest day is not, nor one up to the day an assessment stands at, nor any where nobody knows the day', () => {
  expect(told(reviewed, 'reviewed: 2026-04-01', '2026-04-01')).toEqual([]);
  expect(told(reviewed, 'reviewed: 2026-03-01', '2020-01-01')).toEqual([]);
  expect(told(reviewed, 'reviewed: 2062-02-01')).toEqual([]);
});

test('it is told as well where the assessment stands at no day, like any that is still worked on', () => {
  const found = told(reviewed, 'reviewed: 2062-02-01', '2026-04-01', '/01-thresholds.md', true);
  expect(found).toEqual([`content/annex-m/01-thresholds.md:6:11 ${message('1 February 2062')}`]);
  expect(told(reviewed, 'reviewed: 2026-04-01', '2026-04-01', '/01-thresholds.md', true)).toEqual([]);
  expect(told(reviewed, 'reviewed: 2062-02-01', undefined, '/01-thresholds.md', true)).toEqual([]);
});

const today = '2026-04-01';
test.each([
  [
    'action-plans/2025-northtown.md',
    'inspection:',
    'signed-off: 2026-05\ninspection:',
    'the plan cannot have been signed off',
  ],
  ['inspections/2025-northtown.md', 'published: 2025', 'published: 2052', 'the report cannot have been published'],
  [
    'inspections/2025-northtown.md',
    '2025-05-01, to: 2025-05-12',
    '2052-05-01, to: 2052-05-12',
    'the inspectors cannot have been',
  ],
  ['self-assessments/2025-northtown.md', '- date: 2025-05', '- date: 2026-05', 'it cannot be done'],
  [
    'self-assessments/2025-northtown.md',
    '    of: self-assessment',
    '    of: self-assessment\n    date: "2027"',
    'nobody can have signed',
  ],
  [
    'self-assessments/2025-northtown.md',
    'sign-offs:\n',
    'challenge: { by: Southtown, held: 2026-05, points: [] }\nsign-offs:\n',
    'the challenge cannot have been held',
  ],
])('%s %s', (path, from, to, so) => {
  const found = told(from, to, today, path);
  expect(found.filter((line) => line.includes(' date-to-come '))).toEqual([
    expect.stringContaining(`is still to come, so ${so}`),
  ]);
});

test('what is planned, or known only by the year that has begun, is not', () => {
  const plan = 'action-plans/2025-northtown.md';
  expect(told('inspection:', 'signed-off: "2026"\ninspection:', today, plan)).toEqual([]);
  const planned = [
    '- date: 2025-05\n    activity: Inspection\n    state: done',
    '- date: 2026-05\n    activity: Inspection\n    state: planned',
  ];
  expect(told(planned[0] ?? '', planned[1] ?? '', today, 'self-assessments/2025-northtown.md')).toEqual([]);
});

test('figures may be of a year that has begun, but of none that comes later', () => {
  const measure = 'measures/visits.md';
  expect(told('ends: 2026-03-31', 'ends: 2027-03-31', today, measure)).toEqual([]);
  // A year and a day from the first of April.
  expect(told('ends: 2026-03-31', 'ends: 2027-04-02', today, measure)).toEqual([]);
  expect(told('ends: 2026-03-31', 'ends: 2027-04-03', today, measure)).toHaveLength(1);
  expect(told('ends: 2026-03-31', 'ends: 2062-03-31\n    illustrative: true', today, measure)).toEqual([]);
  expect(told('ends: 2026-03-31', 'ends: 2062-03-31', today, measure)).toEqual([
    expect.stringContaining('11:11 date-to-come 31 March 2062 is more than a year away'),
  ]);
});
