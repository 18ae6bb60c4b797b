import { expect, test } from 'vitest';
import { loadEvidence } from '../load-evidence.ts';
import { readFixture } from '../../tests/read-fixture.ts';

function told(from: string, to: string, latest?: string): string[] {
  const content = readFixture('valid');
  const files = content.files.map(({ file, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    return {
      file,
      bytes: new TextEncoder().encode(file.endsWith('/01-thresholds.md') ? text.replace(from, to) : text),
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
