import { expect, test } from 'vitest';
import { makeEvidence } from '../tests/make-evidence.ts';
import { formatEvidence } from './format-evidence.ts';

const { index } = makeEvidence();
const write = (items = index.items) => [...formatEvidence({ ...index, items }, (id) => `/${id}.html`)].join('');

test('the pieces are one JSON text, with every item and its fields', () => {
  const data = JSON.parse(write()) as { items: Record<string, unknown>[] };
  expect(data.items.map(({ id }) => id)).toEqual(index.items.map(({ id }) => id));
  for (const [place, { data: fields, id, file }] of index.items.entries())
    expect(data.items[place]).toMatchObject({ ...JSON.parse(JSON.stringify(fields)), id, file, url: `/${id}.html` });
});

test.each([0, 1, index.items.length])('%i items are written as JSON of that shape is', (count) => {
  const written = write(index.items.slice(0, count));
  expect(written).toBe(`${JSON.stringify(JSON.parse(written), null, 1)}\n`);
});
