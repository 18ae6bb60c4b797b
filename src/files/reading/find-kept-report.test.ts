import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtureFolder } from '../../tests/read-fixture.ts';
import { findKeptReport } from './find-kept-report.ts';
import { makeReport } from './make-report.ts';
import { readContent } from './read-content.ts';
import { readReport } from './read-report.ts';

const day = '2026-03-02';
let folder = '';
let content = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-report-'));
  content = join(folder, 'content');
  cpSync(fixtureFolder('editions'), content, { recursive: true });
  process.env['EVIDENCE_CACHE'] = join(folder, 'cache');
});

afterEach(() => {
  delete process.env['EVIDENCE_CACHE'];
  delete process.env['EVIDENCE_DOCUMENTS'];
  rmSync(folder, { recursive: true, force: true });
});

const find = (on = day) => findKeptReport(content, readContent(content), on);
const keepOne = async () => find().keep(await makeReport(content, {}));

test('a report is kept as it was made', async () => {
  const made = await makeReport(content, {});
  expect(find().report).toBeUndefined();
  find().keep(made);
  expect(JSON.stringify(find().report)).toBe(JSON.stringify(made));
});

test('a second check answers with what the first found', async () => {
  const first = await readReport(content, {});
  expect(JSON.stringify(await readReport(content, {}))).toBe(JSON.stringify(first));
});

test('a broken folder’s problems are kept too', async () => {
  const broken = fixtureFolder('broken');
  const made = await readReport(broken, {});
  expect(made.problems.length).toBeGreaterThan(50);
  expect(JSON.stringify(await readReport(broken, {}))).toBe(JSON.stringify(made));
});

const someItem = () =>
  readdirSync(content, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.md')) ?? '';
const someAttachment = () => join(content, 'attachments', readdirSync(join(content, 'attachments'))[0] ?? '');

test.each([
  ['a text', () => writeFileSync(join(content, someItem()), `${readFileSync(join(content, someItem()), 'utf8')}\n`)],
  ['a new file', () => writeFileSync(join(content, 'note.txt'), 'A note')],
  ['a link, which is never followed', () => symlinkSync('elsewhere', join(content, 'a-link'))],
  ['a missing file', () => rmSync(join(content, someItem()))],
  ['the settings', () => writeFileSync(join(content, 'settings.yaml'), 'authority: Elsewhere\n')],
  ['an attachment', () => writeFileSync(someAttachment(), 'Other words')],
  ['only the time of an attachment', () => utimesSync(someAttachment(), 1, 1)],
  ['where documents are kept', () => (process.env['EVIDENCE_DOCUMENTS'] = folder)],
])('it is not taken after a change of %s', async (_, change) => {
  await keepOne();
  expect(find().report).toBeDefined();
  change();
  expect(find().report).toBeUndefined();
});

test('it is not taken on another day, nor when it is damaged', async () => {
  await keepOne();
  expect(find('2026-03-03').report).toBeUndefined();
  const kept = readdirSync(join(folder, 'cache/reports'), { recursive: true, encoding: 'utf8' });
  const file = join(folder, 'cache/reports', kept.find((name) => name.endsWith('report.json')) ?? '');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"items"', '"itemz"'));
  expect(find().report).toBeUndefined();
});
