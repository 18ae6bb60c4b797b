import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findNamedFiles } from './find-named-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'named-'));
const reports = join(folder, 'Berichte für 2026');
beforeAll(() => {
  mkdirSync(join(reports, 'folder.pdf'), { recursive: true });
  for (const name of ['b.pdf', 'a.pdf', 'c.docx', 'package.json', 'what [1].pdf', '.hidden.pdf'])
    writeFileSync(join(reports, name), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('files are looked for where the command was typed, and then where npm runs it', () => {
  expect(findNamedFiles(['a.pdf', 'package.json'], reports)).toEqual([
    join(reports, 'a.pdf'),
    join(reports, 'package.json'),
  ]);
  expect(findNamedFiles(['README.md', join(reports, 'b.pdf')], reports)).toEqual(['README.md', join(reports, 'b.pdf')]);
  expect(findNamedFiles(['README.md'], undefined)).toEqual(['README.md']);
});

test('a pattern stands for the files it fits, because no shell of Windows reads it', () => {
  const pdfs = ['a.pdf', 'b.pdf', 'what [1].pdf'].map((name) => join(reports, name));
  expect(findNamedFiles(['*.pdf'], reports)).toEqual(pdfs);
  expect(findNamedFiles([join(reports, '*.pdf')], folder)).toEqual(pdfs);
  expect(findNamedFiles(['?.docx'], reports)).toEqual([join(reports, 'c.docx')]);
});

test('only * and ? stand for other signs: reports are called report [1] and report (1)', () => {
  const odd = join(folder, 'downloads');
  mkdirSync(odd);
  for (const name of ['report [1].pdf', 'report (1).pdf', 'report 1.pdf']) writeFileSync(join(odd, name), '');
  expect(findNamedFiles(['report [1]*'], odd)).toEqual([join(odd, 'report [1].pdf')]);
  expect(findNamedFiles(['rep*(1).pdf'], odd)).toEqual([join(odd, 'report (1).pdf')]);
});

test('a link that leads nowhere is left to whoever reads it, and does not keep the others from being read', () => {
  const linked = join(folder, 'linked');
  mkdirSync(linked);
  writeFileSync(join(linked, 'a.pdf'), '');
  symlinkSync(join(linked, 'gone'), join(linked, 'b.pdf'));
  expect(findNamedFiles(['*.pdf'], linked)).toEqual([join(linked, 'a.pdf'), join(linked, 'b.pdf')]);
});

test('what is not there stays as it was named, so that whoever reads it says so', () => {
  expect(findNamedFiles(['gone.pdf', '*.xlsx'], reports)).toEqual(['gone.pdf', '*.xlsx']);
  expect(findNamedFiles(['what [1].pdf'], reports)).toEqual([join(reports, 'what [1].pdf')]);
});

test('what is in the folder that the command runs in is named as it was typed, and a pattern is looked for there last', () => {
  expect(findNamedFiles(['README.md'], process.cwd())).toEqual(['README.md']);
  expect(findNamedFiles(['READM?.md'], reports)).toEqual([resolve('README.md')]);
});

test.skipIf(process.platform === 'win32')('a file that is called like a pattern is that file', () => {
  const odd = join(folder, 'odd');
  mkdirSync(odd);
  for (const name of ['part *.pdf', 'part 1.pdf']) writeFileSync(join(odd, name), '');
  expect(findNamedFiles([join(odd, 'part *.pdf')], undefined)).toEqual([join(odd, 'part *.pdf')]);
});
