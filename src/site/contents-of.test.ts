import { expect, test } from 'vitest';
import { makeEvidence } from '../tests/make-evidence.ts';
import { contentsOf } from './contents-of.ts';

const titles = (changes: Record<string, string | undefined> = {}) => {
  const { index } = makeEvidence(changes);
  const item = index.byId.get('inspections/2025-northtown');
  return item === undefined ? [] : contentsOf(item, index).map(({ title }) => title);
};

test('an inspection’s contents name the table of judgements where its page has one', () => {
  expect(titles()).toContain('Judgements');
});

test('they name none where its framework gives no judgements, or is left out of the edition: the link would lead nowhere', () => {
  expect(titles({ 'frameworks/graded.md': undefined })).not.toContain('Judgements');
});
