import { expect, test } from 'vitest';
import { citeDocuments } from './cite-documents.ts';

const cite = (value: string) => citeDocuments([{ type: 'paragraph', children: [{ type: 'text', value }] }]);

test.each([
  ['Neglect strategy.', { title: 'Neglect strategy' }],
  ['Neglect strategy (pages 4 to 6)', { title: 'Neglect strategy', note: 'pages 4 to 6' }],
  ['Neglect strategy, (pages 4 to 6);', { title: 'Neglect strategy', note: 'pages 4 to 6' }],
  ['Neglect strategy (2015)', { title: 'Neglect strategy (2015)' }],
])('%s', (line, citation) => {
  expect(cite(line)).toEqual([citation]);
});

test('a line of dots as a table of contents has them takes no time', () => {
  const line = `Strategy ${'.'.repeat(100_000)} page 4`;
  const start = performance.now();
  expect(cite(line)).toEqual([{ title: line }]);
  expect(performance.now() - start).toBeLessThan(2000);
});
