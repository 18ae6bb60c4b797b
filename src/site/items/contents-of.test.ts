import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
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

test('of a plan the recommendations come before the plan as its document printed it, and after any other text', () => {
  const file = 'action-plans/2025-northtown.md';
  const order = (text: string) => {
    const { index } = makeEvidence({ [file]: `${fixtureText(file).replace(/\n---\n[\s\S]*$/, '\n---\n')}\n${text}` });
    const item = index.byId.get('action-plans/2025-northtown');
    return item === undefined ? [] : contentsOf(item, index).map(({ title }) => title);
  };
  expect(order('## The plan as printed\n\nRows.\n').at(-1)).toBe('The plan as printed');
  expect(order('## How it came about\n\nSo.\n')[0]).toBe('How it came about');
  expect(order('So.\n\n## The plan as printed\n\nRows.\n')[0]).toBe('The plan as printed');
});

test('of an inspection the judgements and recommendations come first, and text without a heading of its own has one', () => {
  const file = 'inspections/2025-northtown.md';
  const order = (text: string) => {
    const written = `${fixtureText(file).replace(/\n---\n[\s\S]*$/, '\n---\n')}\n${text}`;
    const { index } = makeEvidence({ [file]: written }, { html: true });
    const item = index.byId.get('inspections/2025-northtown');
    return item === undefined ? [] : contentsOf(item, index).map(({ title }) => title);
  };
  expect(order('Well led.\n\n## Findings\n\nSo.\n')).toEqual(['Judgements', 'Recommendations', 'Report', 'Findings']);
  expect(order('## Findings\n\nSo.\n')).toEqual(['Judgements', 'Recommendations', 'Findings']);
  expect(order('')).toEqual(['Judgements', 'Recommendations']);
});
