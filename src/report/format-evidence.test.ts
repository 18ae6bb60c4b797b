import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { formatEvidence } from './format-evidence.ts';

const { index } = makeEvidence();
const write = (items = index.items) => [...formatEvidence({ ...index, items }, (id) => `/${id}.html`)].join('');

test('the pieces are one JSON text, with every item and its fields', () => {
  const data = JSON.parse(write()) as { items: Record<string, unknown>[] };
  expect(data.items.map(({ id }) => id)).toEqual(index.items.map(({ id }) => id));
  for (const [place, { data: fields, id, file }] of index.items.entries())
    expect(data.items[place]).toMatchObject({ ...JSON.parse(JSON.stringify(fields)), id, file, url: `/${id}.html` });
});

test('a document says which file is its own beside the file it is written in', () => {
  const { items } = JSON.parse(write()) as { items: { id: string }[] };
  expect(items.find(({ id }) => id === 'documents/strategy')).toMatchObject({
    attachment: 'attachments/strategy.txt',
    file: 'content/documents/strategy.md',
  });
  expect(items.find(({ id }) => id === 'documents/guide')).not.toHaveProperty('attachment');
});

test('of what refers to an item and what it refers to, no more is said than which and how', () => {
  const { items } = JSON.parse(write()) as { items: { references: object[]; referencedBy: object[] }[] };
  const parts = (of: 'references' | 'referencedBy') => new Set(items.flatMap((item) => item[of].flatMap(Object.keys)));
  expect(parts('references')).toEqual(new Set(['to', 'kind']));
  expect(parts('referencedBy')).toEqual(new Set(['from', 'kind']));
});

test('an item says its kind and title, and each item it refers to and each that refers to it once for each kind', () => {
  const path = 'annex-m/02-missing.md';
  const changed = makeEvidence({
    [path]: fixtureText(path).replace('1. See ', '1. See [figures](../measures/visits.md) and '),
  }).index;
  const { items } = JSON.parse([...formatEvidence(changed, (id) => id)].join('')) as { items: { id: string }[] };
  const named = (id: string) => items.find((item) => item.id === id);
  expect(named('annex-m/01-thresholds')).toMatchObject({
    kind: 'annex-m-section',
    title: 'Thresholds',
    references: [
      { to: 'documents/strategy', kind: 'sources' },
      { to: 'frameworks/annex-n', kind: 'framework' },
      { to: 'documents/strategy', kind: 'documents' },
      { to: 'documents/guide', kind: 'documents' },
      { to: 'documents/strategy', kind: 'link' },
      { to: 'measures/visits', kind: 'link' },
    ],
  });
  expect(named('measures/visits')).toMatchObject({
    referencedBy: [
      { from: 'action-plans/2025-northtown', kind: 'recommendations.measures' },
      { from: 'annex-m/01-thresholds', kind: 'link' },
      { from: 'annex-m/02-missing', kind: 'link' },
      { from: 'progress-reports/2025-q2', kind: 'measures' },
    ],
  });
  expect(named('documents/strategy')).toMatchObject({ references: [] });
});

test.each([0, 1, index.items.length])('%i items are written as JSON of that shape is', (count) => {
  const written = write(index.items.slice(0, count));
  expect(written).toBe(`${JSON.stringify(JSON.parse(written), null, 1)}\n`);
});
