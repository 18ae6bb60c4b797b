import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findEdition } from '../../evidence/editions/edition.ts';
import { restrictToEdition } from '../../evidence/editions/restrict-to-edition.ts';
import { loadEvidence } from '../../evidence/load-evidence.ts';
import { searchRecords } from '../../site/searching/search-records.ts';
import { readFixture } from '../../tests/read-fixture.ts';
import { documentFolders } from '../reading/document-folders.ts';
import { findLocated } from './find-located.ts';
import { readLocatedTexts } from './read-located-texts.ts';

let work = '';
let folder = '';
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'located-'));
  folder = join(work, 'documents');
  mkdirSync(join(folder, 'board'), { recursive: true });
  mkdirSync(join(work, 'documents-private'));
  writeFileSync(join(folder, 'board', 'minutes 3.txt'), 'The board met.');
  writeFileSync(join(folder, 'broken.pdf'), 'rubbish');
  writeFileSync(join(work, 'secret.txt'), 'secret');
  writeFileSync(join(work, 'documents-private', 'secret.txt'), 'secret');
  symlinkSync(join(work, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(work, join(folder, 'way-out'));
});
afterAll(() => rmSync(work, { recursive: true }));

describe('a location', () => {
  const address = 'https://docs.example.gov.uk/reports/';
  const find = (location: string) => findLocated(location, [{ folder, address }]);

  test.each([
    ['a full path', () => join(folder, 'board', 'minutes 3.txt')],
    ['a path from the folder', () => 'board/minutes 3.txt'],
    ['an address', () => `${address}board/minutes%203.txt?web=1#page=2`],
    ['the address in other capitals', () => 'HTTP://Docs.Example.gov.uk./reports//board/minutes%203.txt'],
    ['a file address', () => `file://${folder}/board/minutes%203.txt`],
  ])('may be %s', (_, location) => {
    expect(find(location())).toMatchObject({ path: expect.stringMatching(/minutes 3\.txt$/) as string });
  });

  test.each([
    ['a path elsewhere', () => '/etc/passwd'],
    ['a way out', () => '../secret.txt'],
    ['a way out in an address', () => `${address}..%2Fsecret.txt`],
    ['a folder whose name begins alike', () => join(work, 'documents-private', 'secret.txt')],
    ['another address', () => 'https://elsewhere.example/board/minutes%203.txt'],
    ['a system', () => 'Liquid Logic'],
    ['words that end like a file', () => 'Held by the board/clerk as minutes 4.txt'],
    ['words of a folder that is there', () => 'board/the minutes of the fourth meeting'],
    ['a nought', () => 'board/minutes 3.txt\0.pdf'],
    ['a file address on another machine', () => 'file://server/share/plan.pdf'],
  ])('that is %s names nothing', (_, location) => expect(find(location())).toBeUndefined());

  test('that a link leads out of the folder with is a fault', () => {
    const fault = { fault: 'The file lies outside the folders that may be read.' };
    expect(find('link.txt')).toEqual(fault);
    expect(find('way-out/secret.txt')).toEqual(fault);
  });

  test('that is not there, or is a folder, is a fault', () => {
    expect(find(join(folder, 'gone.txt'))).toEqual({ fault: 'There is no such file.' });
    expect(find(`${address}%E0%A4%A.txt`)).toEqual({ fault: 'There is no such file.' });
    expect(find('board/minutes 4.txt')).toEqual({ fault: 'There is no such file.' });
    expect(find('board')).toEqual({ fault: 'It is a folder, not a file.' });
  });
});

test('the folders come from the environment alone', () => {
  expect(documentFolders('/srv/a:https://docs.example/=/srv/b: ', ':')).toEqual([
    { folder: '/srv/a' },
    { folder: '/srv/b', address: 'https://docs.example/' },
  ]);
  expect(documentFolders('S:\\Reports;\\\\server\\share', ';')).toEqual([
    { folder: 'S:\\Reports' },
    { folder: '\\\\server\\share' },
  ]);
  expect(documentFolders('', ':')).toEqual([]);
});

test('the documents’ text is found under the register’s entry or the address, and a file that cannot be read is named', async () => {
  const content = readFixture('valid');
  const document = (name: string, location: string) => ({
    file: `content/documents/${name}.md`,
    bytes: new TextEncoder().encode(`---\ntitle: ${name}\ntype: minutes\nstatus: held\nlocation: ${location}\n---\n`),
  });
  const { index } = loadEvidence({
    ...content,
    files: [
      ...content.files,
      document('on-disk', 'board/minutes 3.txt'),
      document('on-a-server', 'https://docs.example/board/minutes%203.txt'),
      document('broken', 'broken.pdf'),
    ],
  });
  const texts = await readLocatedTexts(
    index,
    [{ folder, address: 'https://docs.example/' }],
    index,
    join(work, 'cache'),
  );
  expect(texts.flatMap((text) => ('fault' in text ? [[text.file, text.fault]] : []))).toEqual([
    ['broken.pdf', expect.stringMatching(/PDF/)],
  ]);
  expect(searchRecords(texts, index).map(({ url, content: text, meta }) => [url, text, meta['title']])).toEqual([
    ['https://docs.example/board/minutes%203.txt', 'The board met.', 'on-a-server'],
    ['/documents/on-disk.html#file', 'The board met.', 'on-disk'],
  ]);
  expect(await readLocatedTexts(index, [])).toEqual([]);
});

test('an edition has no text of a file that a document for a narrower audience names too, in whatever words', async () => {
  const content = readFixture('editions');
  const document = (name: string, audience: string, location: string) => ({
    file: `content/documents/${name}.md`,
    bytes: new TextEncoder().encode(
      `---\ntitle: ${name}\naudience: ${audience}\ntype: minutes\nstatus: held\nlocation: ${location}\n---\n`,
    ),
  });
  writeFileSync(join(folder, 'open.txt'), 'For everybody.');
  writeFileSync(join(folder, 'paper.txt'), 'For some.');
  symlinkSync(join(folder, 'board'), join(folder, 'also'));
  const { index: whole } = loadEvidence({
    ...content,
    files: [
      ...content.files,
      document('open', 'public', 'open.txt'),
      document('minutes', 'public', 'board/minutes 3.txt'),
      document('minutes-again', 'inspector', 'also/minutes 3.txt'),
      document('paper', 'public', 'https://docs.example/paper.txt'),
      document('paper-again', 'inspector', 'HTTPS://DOCS.example/paper.txt'),
    ],
  });
  const namesIn = async (audience: string) => {
    const edition = findEdition(whole.settings, audience);
    if (edition === undefined) throw new Error(audience);
    const folders = [{ folder }, { folder, address: 'https://docs.example/' }];
    const texts = await readLocatedTexts(restrictToEdition(whole, edition), folders, whole, join(work, 'cache'));
    return texts.map((text) => text.document);
  };
  expect(await namesIn('public')).toEqual(['documents/open']);
  expect((await namesIn('inspector')).sort()).toEqual([
    'documents/minutes',
    'documents/minutes-again',
    'documents/open',
    'documents/paper',
    'documents/paper-again',
  ]);
});
