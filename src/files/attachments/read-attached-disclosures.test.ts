import { Document, Packer, Table, TableCell, TableRow } from 'docx';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDisclosures } from '../../evidence/finding-disclosures/new-disclosures.ts';
import type { Disclosure } from '../../evidence/types.ts';
import { pdfForTests } from '../../import/pdf/pdf-for-tests.ts';
import { p } from '../../import/word/word-for-tests.ts';
import { photograph } from '../../import/picture/photograph-for-tests.ts';
import { para, shape, slides, title } from '../../import/slides/slides-for-tests.ts';
import { fixtureFolder } from '../../tests/read-fixture.ts';
import { loadPast } from '../history/load-past.ts';
import { readEvidence } from '../reading/read-evidence.ts';

const root = mkdtempSync(join(tmpdir(), 'evidence-attached-'));
const content = join(root, 'content');
const cacheBefore = process.env['EVIDENCE_CACHE'];
process.env['EVIDENCE_CACHE'] = join(root, 'cache');
const texts = join(root, 'cache/attachment-texts');
afterAll(() => {
  if (cacheBefore === undefined) delete process.env['EVIDENCE_CACHE'];
  else process.env['EVIDENCE_CACHE'] = cacheBefore;
  rmSync(root, { recursive: true, force: true });
});

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(content, 'attachments', name), bytes);
const pdf = (...pages: string[]) => pdfForTests(pages.flatMap((text) => [{ text }, 'page' as const]));
const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [p(text)] })) });

beforeAll(async () => {
  cpSync(fixtureFolder('valid'), content, { recursive: true });
  mkdirSync(join(content, 'attachments'), { recursive: true });
  put('report.pdf', await pdf('Nothing here.', 'Three children were missing. Ring 01642 527764.'));
  const table = new Table({ rows: [row('Children', 'Number'), row('Missing', '4'), row('At home', '40')] });
  const word = new Document({ sections: [{ children: [p('Child B, 6, was seen.'), table] }] });
  put('minutes.docx', new Uint8Array(await Packer.toBuffer(word)));
  put('figures.csv', 'Children,2015,2016\nIn custody,2,17\nAt home,40,50\n');
  put('broken.pdf', '%PDF-1.4 rubbish');
  put('slides.pptx', 'PK');
  put('deck.pptx', slides([{ shapes: title('Plan') }, { shapes: shape(para('Ring 01642 527764.')) }]));
  put('JS, aged 7.png', 'x');
  put('garden.jpg', photograph());
  put('hall.jpg', photograph([54, 34, 12]));
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
});

const tell = ({ file, page, kind, found }: Disclosure) => `${file} ${page ?? '-'} ${kind}: ${found}`;
const read = async () => (await readEvidence(content)).disclosures.filter(({ file }) => file.includes('/attachments/'));

test('PDF and Word files and sheets are looked into, pictures for their place, and what cannot be is named', async () => {
  expect((await read()).map(tell)).toEqual([
    'content/attachments/JS, aged 7.png - initials-with-age: ••, aged •',
    'content/attachments/broken.pdf - file-unread: broken.pdf',
    'content/attachments/deck.pptx 2 telephone-number: 01••• •••764',
    'content/attachments/figures.csv - small-count: In custody, 2015: 2',
    'content/attachments/hall.jpg - file-place: the place',
    'content/attachments/minutes.docx - initials-with-age: Child •, •',
    'content/attachments/minutes.docx - small-count: Missing, Number: 4',
    'content/attachments/report.pdf 2 telephone-number: 01••• •••764',
    'content/attachments/report.pdf 2 small-count: Three children',
    'content/attachments/slides.pptx - file-unread: slides.pptx',
  ]);
});

test('a file that is as it was is not opened again, and one that has changed is', async () => {
  const before = await read();
  rmSync(texts, { recursive: true });
  expect(await read()).toEqual(before);
  expect(existsSync(texts)).toBe(false);
  put('report.pdf', await pdf('Nothing here.', 'Three children were missing.', 'Two families moved.'));
  expect((await read()).filter(({ file }) => file.endsWith('report.pdf')).map(tell)).toEqual([
    'content/attachments/report.pdf 2 small-count: Three children',
    'content/attachments/report.pdf 3 small-count: Two families',
  ]);
  expect(existsSync(texts)).toBe(true);
});

test('a comparison tells of what a changed file says anew', async () => {
  const now = await read();
  const had = await loadPast(content, 'HEAD').disclosures(now);
  expect(newDisclosures(had, now).map(tell)).toEqual(['content/attachments/report.pdf 3 small-count: Two families']);
});
