import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertFile } from '../convert-file.ts';
import { formatOutcome, outcomeData } from '../format-outcome.ts';
import { importFile } from '../import-file.ts';
import { readImportRecord } from '../import-record.ts';
import { readExisting } from '../read-existing.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'figures-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const out = () => join(folder, 'content');
const measure = () => join(out(), 'measures/visits.md');
const text = `---
title: 'Visits'
authority: "Northtown"
unit: visits
series:
- period: "2014"
  value: 7
  source: guide
---

By hand.
`;
const run = async (sheet: string, options: { update?: boolean; dryRun?: boolean } = {}) => {
  const file = join(folder, 'figures.csv');
  writeFileSync(file, `Measure,Period,Value\n${sheet}`);
  const converted = await convertFile(file, readExisting(out()));
  return importFile(file, converted, readImportRecord(out()), { out: out(), update: false, dryRun: false, ...options });
};
const plans = (outcome: Awaited<ReturnType<typeof run>>) =>
  'files' in outcome ? outcome.files.map(({ decision, written }) => `${decision} ${written}`) : [outcome.fault.code];

beforeEach(() => {
  mkdirSync(join(out(), 'measures'), { recursive: true });
  writeFileSync(measure(), text);
});

test('new figures come to the file by themselves, and a second import changes nothing', async () => {
  const sheet = 'visits,2014,7\nvisits,June 2015,8\n';
  expect(plans(await run(sheet, { dryRun: true }))).toEqual(['adds false', 'new false']);
  expect(readFileSync(measure(), 'utf8')).toBe(text);
  const outcome = await run(sheet);
  expect(plans(outcome)).toEqual(['adds true', 'new true']);
  const added = '- period: June 2015\n  ends: 2015-06-30\n  value: 8\n  source: figures\n  place: Row 3\n';
  expect(readFileSync(measure(), 'utf8')).toBe(text.replace('source: guide\n', `source: guide\n${added}`));
  expect(outcomeData(outcome)).toMatchObject({
    kind: 'measure',
    written: [measure(), join(out(), 'documents/figures.md')],
  });
  const before = readFileSync(measure());
  expect(plans(await run(sheet))).toEqual([]);
  expect(readFileSync(measure())).toEqual(before);
});

test('new rows move those below them, and the figures that cite this sheet name the row they stand in now', async () => {
  await run('visits,2014,7\nvisits,June 2015,8\n');
  await run('visits,2014,7\nvisits,July 2015,9\nvisits,June 2015,8\n');
  const series = readFileSync(measure(), 'utf8').match(/period: .*|source: .*|place: .*/g);
  expect(series).toEqual([
    ...['period: "2014"', 'source: guide'],
    ...['period: June 2015', 'source: figures', 'place: Row 4'],
    ...['period: July 2015', 'source: figures', 'place: Row 3'],
  ]);
  // A place that people wrote is theirs, and without new figures nothing is written.
  writeFileSync(measure(), readFileSync(measure(), 'utf8').replace('place: Row 4', 'place: Table 2, row 4'));
  expect(plans(await run('visits,July 2015,9\nvisits,June 2015,8\n'))).toEqual([]);
  await run('visits,August 2015,5\nvisits,July 2015,9\nvisits,June 2015,8\n');
  expect(readFileSync(measure(), 'utf8').match(/place: .*/g)).toEqual([
    'place: Table 2, row 4',
    'place: Row 3',
    'place: Row 2',
  ]);
});

test('a figure that differs is shown with both values and left in a file that people wrote', async () => {
  const outcome = await run('visits,2014,9\nvisits,2015,8\n', { update: true });
  expect(plans(outcome)).toEqual(['adds true', 'edited false', 'new true']);
  expect(formatOutcome(outcome, 'Sheet')).toContain('visits.md: 2014 (C2): value 7 in the file, 9 in the sheet.');
  expect(readFileSync(measure(), 'utf8')).toContain('value: 7');
});

test('in a file that an import wrote it is replaced with --update', async () => {
  rmSync(measure());
  const headed = async (value: number, update: boolean) => {
    const file = join(folder, 'figures.csv');
    writeFileSync(file, `Measure,Authority,Unit,Period,Value\nMissing,Northtown,children,2014,${value}\n`);
    const converted = await convertFile(file, readExisting(out()));
    return plans(importFile(file, converted, readImportRecord(out()), { out: out(), update, dryRun: false }));
  };
  expect(await headed(7, false)).toEqual(['new true', 'new true']);
  expect(await headed(9, false)).toEqual(['differs false']);
  expect(await headed(9, true)).toEqual(['differs true']);
  expect(readFileSync(join(out(), 'measures/northtown-missing.md'), 'utf8')).toContain('value: 9');
  expect(await headed(9, true)).toEqual([]);
});

test('a figure that names the sheet itself is revised by it when asked, in a file that people wrote; others wait for a hand', async () => {
  await run('visits,2015,8\nvisits,2016,9\n');
  const before = readFileSync(measure(), 'utf8').replace('By hand.', 'By hand, and edited.');
  writeFileSync(measure(), before);
  const revised = 'visits,2014,6\nvisits,2015,8\nvisits,2016,10\n';
  expect(plans(await run(revised))).toEqual(['differs false', 'edited false']);
  expect(readFileSync(measure(), 'utf8')).toBe(before);
  expect(plans(await run(revised, { update: true }))).toEqual(['differs true', 'edited false']);
  expect(readFileSync(measure(), 'utf8')).toBe(
    before.replace('value: 9\n', 'value: 10\n').replace('place: Row 3\n', 'place: Row 4\n'),
  );
});
