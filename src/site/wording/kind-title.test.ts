import { expect, test } from 'vitest';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { kindTitle } from './kind-title.ts';

const { index } = makeEvidence();

test.each([
  ['annex-m-section', 'Annex N section'],
  ['action-plan', 'Action plan'],
] as const)('of an item of the kind %s is said: %s', (kind, title) => {
  expect(index.items.filter((item) => item.kind === kind).map((item) => kindTitle(item, index))).toContain(title);
});
