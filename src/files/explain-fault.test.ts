import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainFault } from './explain-fault.ts';

const faultOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (fault) {
    return fault;
  }
};
const made = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: a system’s words`), { code, ...more });

test('what the system says of a file is told in plain words, with what to do', () => {
  const gone = join(tmpdir(), 'there is no such file');
  expect(explainFault(faultOf(() => readFileSync(gone)))).toBe(`There is no “${gone}”. Check the name and the folder.`);
  expect(explainFault(faultOf(() => readFileSync(tmpdir())))).toBe('This is a folder. Name a file.');
  expect(explainFault(faultOf(() => writeFileSync('package.json/x', '')))).toBe(
    '“package.json/x” cannot be there: a part of its path is a file. Name another place.',
  );
  expect(explainFault(made('EACCES', { path: 'dist/a' }))).toBe(
    '“dist/a” may not be read or changed. Close the program that has it open, ask for access to it, or name another place.',
  );
  expect(explainFault(made('ENOSPC', { path: 'dist/a' }))).toBe(
    'The disk is full, so “dist/a” could not be written. Make room and start again.',
  );
});

test('of a file that is written beside its place and then renamed, the place is named', () => {
  expect(explainFault(made('EACCES', { path: 'notes/x.conf.5446~' }))).toContain('“notes/x.conf” may not');
  expect(explainFault(made('EPERM', { path: '.dist-7-0', dest: 'dist' }))).toContain('“dist” may not');
  expect(explainFault(made('EPERM', { path: 'C:\\a\\dist', dest: 'C:\\a\\.dist-7-0-old' }))).toContain(
    '“C:\\a\\dist” may not',
  );
});

test('of what is kept from run to run it is said that it may go elsewhere', () => {
  expect(explainFault(made('EACCES', { path: '.cache/parsed/1' }))).toMatch(
    /Name another folder .+ in EVIDENCE_CACHE, or ask for access to this one\.$/,
  );
});

test.each([
  ['EBUSY', '“a/b” may not be read or changed. Close the program'],
  ['EROFS', '“a/b” is on a disk that can only be read. Name another place.'],
  ['EDQUOT', 'Your share of the disk is full, so “a/b” could not be written. Make room'],
  ['ENAMETOOLONG', 'The name of “a/b” is too long for this disk. Use a folder'],
])('%s has plain words too', (code, words) => {
  expect(explainFault(made(code, { path: 'a/b' }))).toContain(words);
});

test('a folder whose name only begins like the one of what is kept is another', () => {
  expect(explainFault(made('EACCES', { path: '.cache-old/1' }))).not.toContain('EVIDENCE_CACHE');
});

test('a port that may not be used is no file', () => {
  expect(explainFault(made('EACCES', { syscall: 'listen', port: 80 }))).toBe(
    'The port 80 may not be used here. Choose another one with --port, like --port 4321.',
  );
});

test('any other fault says what it says itself', () => {
  expect(explainFault(new Error('The pages could not be compiled.'))).toBe('The pages could not be compiled.');
  expect(explainFault('plain')).toBe('plain');
  expect(explainFault(made('EOTHER', { path: 'a' }))).toBe('EOTHER: a system’s words');
});
