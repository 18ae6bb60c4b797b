import { expect, test } from 'vitest';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { collectGaps } from '../finding-gaps/collect-gaps.ts';

/** Documents by their ids, each with what else its front matter says. */
const documents = (fields: Record<string, string>) =>
  makeEvidence(
    Object.fromEntries(
      Object.entries(fields).map(([id, more]) => [
        `documents/${id}.md`,
        `---\ntitle: Policy ${id}\ntype: policy\nstatus: held\n${more}\n---\n`,
      ]),
    ),
  );
const told = (fields: Record<string, string>) =>
  documents(fields).problems.map(({ severity, file, line, message }) => `${severity} ${file}:${line} ${message}`);

test.each([
  [{ a: 'supersedes: b', b: 'supersedes: c', c: 'date: 2015-03' }],
  [{ a: 'date: 2020-01-31\nsupersedes: b', b: 'date: "2020"' }],
  [{ a: 'date: 2021-01\nsupersedes: b', b: 'date: 2020-12-31' }],
  [{ a: 'date: 2010-01\nsupersedes: b', b: 'period: 2019-20' }],
])('%o is in order', (fields) => {
  expect(told(fields)).toEqual([]);
});

test('a document that replaces one of a later date is warned of', () => {
  expect(told({ old: 'date: 2010-05\nsupersedes: new', new: 'date: 2020-01-31' })).toEqual([
    'warning content/documents/old.md:6 This document (2010-05) is older than “Policy new” (2020-01-31), which it replaces. Write supersedes in the newer of the two, or correct a date.',
  ]);
});

test('one that replaces itself, or is replaced by what it replaces, is wrong, and the gaps are found all the same', () => {
  const itself = { a: 'supersedes: a' };
  expect(told(itself)).toEqual([
    'error content/documents/a.md:5 A document cannot replace itself. Write the id of the older document, or delete the line.',
  ]);
  const circle = { a: 'supersedes: b', b: 'supersedes: c', c: 'supersedes: a', d: 'supersedes: a' };
  const message = (title: string) =>
    `This document replaces “Policy ${title}”, and is replaced by it or by what it replaces. Keep supersedes in the newest of them, and delete it in the oldest.`;
  expect(told(circle)).toEqual([
    `error content/documents/a.md:5 ${message('b')}`,
    `error content/documents/b.md:5 ${message('c')}`,
    `error content/documents/c.md:5 ${message('a')}`,
  ]);
  expect(() => [itself, circle].map((fields) => collectGaps(documents(fields).index))).not.toThrow();
});
