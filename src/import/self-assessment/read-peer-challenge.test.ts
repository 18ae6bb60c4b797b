import { expect, test } from 'vitest';
import { textDocument } from '../word/documents-for-tests.ts';
import { readSignOffs } from './read-peer-challenge.ts';

const read = (text: string) => {
  const document = textDocument(text);
  return document.format === 'text' ? readSignOffs(document.tree.children) : [];
};

test('the day on which somebody signed off is no part of the role', () => {
  expect(read('Signed off by the DCS and Lead Member on 12 November 2018.')).toEqual(
    ['DCS', 'Lead Member'].map((role) => ({ role, of: 'self-assessment', date: '2018-11-12' })),
  );
});

test('the day by which somebody has to sign off is not the day on which they did', () => {
  expect(read('This must be signed off by the DCS on 12 November 2018.')).toEqual([
    { role: 'DCS', of: 'self-assessment' },
  ]);
});
