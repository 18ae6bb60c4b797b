import { expect, test } from 'vitest';
import { kindAsked } from './kind-asked.ts';

test.each([
  ['how many visits', 'Measure'],
  ['how much help', 'Measure'],
  ['details of the number of visits', 'Measure'],
  ['what percentage of visits', 'Measure'],
  ['what did ofsted say about visits', 'Inspection'],
  ['what inspectors found', 'Inspection'],
  ['how did ofsted criticise visits', 'Inspection'],
  ['visits how many', undefined],
  ['how visits went', undefined],
  ['the number given', undefined],
  ['what ofsted visits', undefined],
  ['what children say', undefined],
  ['ofsted says visits', undefined],
  ['', undefined],
])('%s asks for a kind: %s', (text, kind) => {
  expect(kindAsked(text.split(' '))).toBe(kind);
});
