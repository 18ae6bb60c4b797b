import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertFile } from './convert-file.ts';
import { formatOutcome, outcomeData } from './format-outcome.ts';
import { importFile } from './import-file.ts';
import { readImportRecord } from './import-record.ts';
import { pdfForTests } from './pdf/pdf-for-tests.ts';
import { noContent } from './no-content-for-tests.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'import-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const letter = (finding: string) =>
  pdfForTests([
    { text: '9 April 2019' },
    { text: 'Dear Director' },
    { heading: 'Focused visit to Newbridge children’s services', size: 12 },
    {
      text: 'This letter summarises the findings of a focused visit to Newbridge children’s services on 5 and 6 March 2019.',
    },
    { heading: 'Findings', size: 12 },
    { text: finding },
  ]);

const run = async (name: string, options: { update?: boolean; dryRun?: boolean } = {}) => {
  const [file, out] = [join(folder, name), join(folder, 'content')];
  const converted = await convertFile(file, noContent);
  return importFile(file, converted, readImportRecord(out), { out, update: false, dryRun: false, ...options });
};

const item = () => join(folder, 'content/inspections/2019-newbridge-focused-visit-03-05.md');
const plans = (outcome: Awaited<ReturnType<typeof run>>) =>
  'files' in outcome ? outcome.files.map(({ decision, written }) => `${decision} ${written}`) : [outcome.fault.code];

test('a second run changes nothing, a changed source needs --update, edits are kept', async () => {
  writeFileSync(join(folder, 'a letter’s "copy".pdf'), await letter('Plans are clear.'));
  expect(plans(await run('a letter’s "copy".pdf', { dryRun: true }))).toEqual(['new false', 'new false']);
  expect(existsSync(join(folder, 'content'))).toBe(false);
  expect(plans(await run('a letter’s "copy".pdf'))).toEqual(['new true', 'new true']);
  expect(plans(await run('a letter’s "copy".pdf'))).toEqual(['same false', 'same false']);
  writeFileSync(join(folder, 'a letter’s "copy".pdf'), await letter('Plans are not clear.'));
  const changed = await run('a letter’s "copy".pdf');
  expect(plans(changed)).toEqual(['differs false', 'same false']);
  expect(formatOutcome(changed, 'Report')).toContain('+ Plans are not clear.');
  expect(plans(await run('a letter’s "copy".pdf', { update: true }))).toEqual(['differs true', 'same false']);
  writeFileSync(item(), readFileSync(item(), 'utf8').replace('not clear', 'still not clear'));
  expect(plans(await run('a letter’s "copy".pdf', { update: true }))).toEqual(['kept false', 'same false']);
  expect(readFileSync(item(), 'utf8')).toContain('still not clear');
  expect(readdirSync(join(folder, 'content/inspections'))).toHaveLength(1);
});

test('each file that cannot be read gets one sentence', async () => {
  writeFileSync(join(folder, 'empty.pdf'), '');
  writeFileSync(join(folder, 'page.pdf'), '<!DOCTYPE html><html></html>');
  writeFileSync(join(folder, 'text.pdf'), 'Not a PDF.');
  writeFileSync(join(folder, 'old.doc'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
  writeFileSync(join(folder, 'film.mp4'), 'x');
  writeFileSync(join(folder, 'huge.pdf'), '');
  truncateSync(join(folder, 'huge.pdf'), 300_000_000);
  mkdirSync(join(folder, 'folder'));
  const codes = await Promise.all(
    ['empty.pdf', 'page.pdf', 'text.pdf', 'old.doc', 'film.mp4', 'huge.pdf', 'folder', 'absent.pdf'].map(async (name) =>
      plans(await run(name)),
    ),
  );
  expect(codes.flat()).toEqual([
    'file-empty',
    'pdf-other',
    'pdf-other',
    'file-old-office',
    'file-unknown',
    'file-too-large',
    'file-folder',
    'file-missing',
  ]);
  expect(outcomeData(await run('empty.pdf'))).toEqual({
    file: join(folder, 'empty.pdf'),
    fate: 'fault',
    kind: null,
    written: [],
    files: [],
    data: null,
    warnings: [{ code: 'file-empty', message: 'The file is empty: it holds no bytes at all.', page: null }],
  });
});

test('nothing is written outside the content folder', async () => {
  writeFileSync(join(folder, 'letter.pdf'), await letter('Plans are clear.'));
  mkdirSync(join(folder, 'content'));
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/inspections'));
  expect(plans(await run('letter.pdf'))).toEqual(['import-failed']);
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
});

test('a list of people is not written at all, and a text that the check would refuse is not either', async () => {
  writeFileSync(join(folder, 'children.csv'), 'CHILD,DOB\n101,01/02/2010\n102,03/04/2011\n');
  expect(await run('children.csv')).toMatchObject({ fault: { code: 'list-of-people' } });
  writeFileSync(join(folder, 'long.md'), `# Minutes\n\n${'Plans are late and visits are not. '.repeat(20_000)}\n`);
  expect(await run('long.md')).toMatchObject({
    fault: { message: expect.stringContaining('larger than half a megabyte') as string },
  });
  expect(existsSync(join(folder, 'content', 'documents', 'draft-long.md'))).toBe(false);
});
