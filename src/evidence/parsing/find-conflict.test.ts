import { describe, expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { findConflict } from './find-conflict.ts';

const told = (path: string, text: string) =>
  makeEvidence({ [path]: text }).problems.map(({ rule, line, message }) => `${line ?? '-'} ${rule}: ${message}`);
const message =
  'merge-conflict: Two versions of this text were put together here. Keep one of them, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.';
const both = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> edits of Monday\n`;
const fields = 'title: A document\ntype: report\nstatus: listed\n';

describe('two versions of a passage', () => {
  test('are one error, in the text and among the fields', () => {
    expect(told('documents/x.md', `---\n${fields}---\n\n${both('Some.', 'Other.')}`)).toEqual([`7 ${message}`]);
    expect(told('documents/x.md', `---\n${both('title: A', 'title: B')}${fields}---\n`)).toEqual([`2 ${message}`]);
    expect(told('documents/x.md', both(`---\n${fields}---\n`, `---\n${fields}---\n`))).toEqual([`1 ${message}`]);
  });

  test('are found in the files of the whole site, and with Windows line ends', () => {
    const text = `${both('review-cycle-days: 92', 'review-cycle-days: 90')}${fixtureText('settings.yaml')}`;
    expect(told('settings.yaml', text.replaceAll('\n', '\r\n'))).toEqual([`1 ${message}`]);
  });

  test('are found by one line that was left', () => {
    expect(findConflict('A\n\n>>>>>>> branch')?.line).toBe(3);
    expect(findConflict('||||||| 3f2a9c1\nA')?.line).toBe(1);
  });

  test.each([
    'Heading\n=======\n',
    'a <<<<<<< b',
    '>>>>>>>> deep',
    '> > > > > > > deep',
    '<<<<<<<b',
    '| | | | | | | |',
  ])('are not seen in %s', (text) => {
    expect(findConflict(text)).toBeUndefined();
  });
});
