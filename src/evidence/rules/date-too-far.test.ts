import { expect, test } from 'vitest';
import { readFixture } from '../../tests/read-fixture.ts';
import { loadEvidence } from '../load-evidence.ts';

/** What is said on a day of the valid fixture with one text of a file for another. */
function told(path: string, [from, to]: readonly [string, string], latest?: string, isLiving = false): string[] {
  const content = readFixture('valid');
  const files = content.files.map(({ file, bytes }) => {
    const whole = new TextDecoder().decode(bytes);
    const text = isLiving ? whole.replace(/^as-at: .*\n/m, '') : whole;
    return { file, bytes: new TextEncoder().encode(file === `content/${path}` ? text.replace(from, to) : text) };
  });
  const { problems } = loadEvidence({ ...content, files, ...(latest === undefined ? {} : { latest }) });
  return problems.map(({ file, line, severity, rule, message }) => `${severity} ${rule} ${file}:${line} ${message}`);
}

const plan = 'action-plans/2025-northtown.md';
const accepted = 'accepted-gaps:\n  - { kind: owner-none, by: AB, reason: R., until: 2062-01-31 }\n';

test.each([
  [plan, ['due: 2026-01-31', 'due: 2062-01-31'], 15],
  [plan, ['inspection: ', 'statutory-due: 2062-01-31\ninspection: '], 4],
  ['measures/visits.md', ['title: ', `${accepted}title: `], 3],
  ['documents/guide.md', ['title: ', 'date: 2062-01-31\ntitle: '], 2],
  ['progress-reports/2025-q2.md', ['reported: 2025-10-01', 'reported: 2062-01-31'], 4],
  ['self-assessments/2025-northtown.md', ['year: ', 'due: 2062-01-31\nyear: '], 4],
  [
    'self-assessments/2025-northtown.md',
    [
      '- date: 2025-05\n    activity: Inspection\n    state: done',
      '- date: 2062-01-31\n    activity: Inspection\n    state: planned',
    ],
    6,
  ],
  ['inspections/2025-northtown.md', ['to: 2025-05-12', 'to: 2062-01-31'], 5],
] as const)('in %s %s is told of', (path, edit, line) => {
  const message = `error date-too-far content/${path}:${line} 31 January 2062 is more than 10 years away. Correct the year.`;
  expect(told(path, edit, '2026-04-01')).toEqual([message]);
  // An assessment that is still worked on stands at no day.
  expect(told(path, edit, '2026-04-01', true)).toEqual([message]);
  expect(told(path, edit)).toEqual([]);
});

test('a document that is due for review then is only warned of: a lease may run for 25 years', () => {
  expect(told('documents/guide.md', ['title: ', 'review-due: 2051-01-31\ntitle: '], '2026-04-01')).toEqual([
    'warning date-too-far content/documents/guide.md:2 31 January 2051 is more than 10 years away. Correct the year, unless it is meant.',
  ]);
});

test('of a year or month alone its first day counts', () => {
  const dated = (date: string) => told('documents/guide.md', ['title: ', `date: ${date}\ntitle: `], '2026-04-01');
  expect(dated('"2036"')).toEqual([]);
  expect(dated('"2037"')).toHaveLength(1);
});

test('ten years to the day are not too far, from today or from the day that an assessment stands at', () => {
  const due = (day: string, today: string) => told(plan, ['due: 2026-01-31', `due: ${day}`], today);
  expect(due('2036-04-01', '2026-04-01')).toEqual([]);
  expect(due('2036-04-02', '2026-04-01')).toHaveLength(1);
  expect(due('2036-03-01', '2020-01-01')).toEqual([]);
});
