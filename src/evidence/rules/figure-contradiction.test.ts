import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const told = (file: string, from: string, to: string) =>
  makeEvidence({ [file]: fixtureText(file).replace(from, to) }).problems.map(
    ({ line, rule, message }) => `${line} ${rule} ${message}`,
  );
const measure = 'measures/visits.md';

test.each([
  [
    'numerator: 4',
    'numerator: 3',
    '12 figure-contradiction 3 of 5 is 60 per cent, not 80. Correct the figure or the counts, or say under note that the source has them so.',
  ],
  [
    'numerator: 4',
    'numerator: 40',
    '12 figure-contradiction 40 of 5 is 800 per cent, not 80. Correct the figure or the counts, or say under note that the source has them so.',
  ],
  [
    'value: 80',
    'value: 81.1',
    '12 figure-contradiction 4 of 5 is 80 per cent, not 81.1. Correct the figure or the counts, or say under note that the source has them so.',
  ],
  [
    'denominator: 5',
    'denominator: 0',
    '12 figure-contradiction Nothing can be counted from 0. Correct the figure or the counts, or say under note that the source has them so.',
  ],
  [
    '    area: England\n',
    '    ends: 2026-03-31\n',
    '16 figure-contradiction The figure for 2025-26 is in this list already. Keep one of the two, say under area or category what differs, or under note that the source has both.',
  ],
  [
    '    area: England\n',
    '',
    '16 figure-contradiction The figure for 2025-26 is in this list already. Keep one of the two, say under area or category what differs, or under note that the source has both.',
  ],
  [
    'area: England',
    'area: Northtown',
    '16 figure-contradiction The figure for 2025-26 is in this list already. Keep one of the two, say under area or category what differs, or under note that the source has both.',
  ],
])('%s as %s', (from, to, expected) => {
  expect(told(measure, from, to)).toEqual([expected]);
});

test.each([
  ['value: 80', 'value: 80.9'],
  ['value: 80', 'value: 81'],
  ['value: 80', 'value: Most'],
  ['numerator: 4', 'numerator: 3\n    qualifier: around'],
  ['    denominator: 5\n', ''],
  ['unit: per cent', 'unit: children'],
  ['numerator: 4', 'numerator: 3\n    note: Printed so.'],
  ['    area: England\n', '    ends: 2026-03-31\n    note: The table and the text differ.\n'],
])('%s as %s contradicts nothing', (from, to) => {
  expect(told(measure, from, to)).toEqual([]);
});

test.each([
  ['per cent of visits', 1],
  ['Percent', 1],
  ['percentage of visits', 1],
  ['% of visits', 1],
  ['percentage points', 0],
  ['per cents', 0],
])('a figure in %s is held against its counts %i times', (unit, times) => {
  const text = fixtureText(measure)
    .replace('unit: per cent', `unit: "${unit}"`)
    .replace('numerator: 4', 'numerator: 3');
  expect(makeEvidence({ [measure]: text }).problems).toHaveLength(times);
});

test('what a note of the first figure explains is told of neither', () => {
  const text = fixtureText(measure)
    .replace('numerator: 4', 'numerator: 4\n    note: The table and the text differ.')
    .replace('    area: England\n', '    ends: 2026-03-31\n');
  expect(makeEvidence({ [measure]: text }).problems).toEqual([]);
});

test.each([
  ['another last day', 'ends: 2025-12-31'],
  ['another area', 'ends: 2026-03-31\n    area: England'],
  ['another category', 'ends: 2026-03-31\n    category: Girls'],
])('a figure for the same period with %s is another', (_, fields) => {
  expect(told(measure, '    area: England\n', `    ${fields}\n`)).toEqual([]);
});

test('and so is one of another source', () => {
  const text = fixtureText(measure).replace('    area: England\n', '    ends: 2026-03-31\n');
  const last = text.lastIndexOf('source: strategy');
  const other = `${text.slice(0, last)}source: guide${text.slice(last + 'source: strategy'.length)}`;
  expect(makeEvidence({ [measure]: other }).problems).toEqual([]);
});

test('what a source may have printed stops no site', () => {
  const text = fixtureText(measure).replace('numerator: 4', 'numerator: 3');
  expect(makeEvidence({ [measure]: text }).problems.map(({ severity }) => severity)).toEqual(['warning']);
});
