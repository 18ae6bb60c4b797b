import { describe, expect, test } from 'vitest';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { listAll } from './list-all.ts';
import { listPage } from './list-page.ts';

const many = (count: number) => Array.from({ length: count }, (_, place) => place);
const sizes = (count: number) => listPage('documents', many(count), 1).pages.length;

describe('a long list', () => {
  test('is divided where a page is full, and not before', () => {
    expect([sizes(0), sizes(1), sizes(250), sizes(251), sizes(500), sizes(501)]).toEqual([1, 1, 1, 2, 2, 3]);
  });

  test('loses no entry and shows none twice', () => {
    const pages = [1, 2, 3].map((number) => listPage('documents', many(501), number));
    expect(pages.flatMap(({ entries }) => entries)).toEqual(many(501));
    expect(listPage('documents', many(501), 4).entries).toEqual([]);
  });

  test('has its first page at its own address and the others beside each other', () => {
    expect(listPage('documents', many(501), 2).pages).toEqual([
      { number: 1, address: '/documents.html' },
      { number: 2, address: '/lists/documents/2.html' },
      { number: 3, address: '/lists/documents/3.html' },
    ]);
  });

  test('keeps an entry whole that alone is larger than a page', () => {
    const large = [300, 100, 150, 1];
    const pages = [1, 2, 3].map((number) => listPage('gaps', large, number, (size) => size).entries);
    expect(pages).toEqual([[300], [100, 150], [1]]);
  });
});

test('each letter of all items leads to the page on which it begins', () => {
  const titles = [...many(399).map((number) => `A ${number}`), 'B 1', 'B 2', 'C'];
  const items = titles.map((title) => ({ data: { title } }));
  const all = (number: number) => listAll({ items } as unknown as EvidenceIndex, number);
  expect(all(1).letters).toEqual([
    { letter: 'A', address: '#letter-a' },
    { letter: 'B', address: '#letter-b' },
    { letter: 'C', address: '/lists/all/2.html#letter-c' },
  ]);
  expect(all(2).letters.map(({ address }) => address)).toEqual([
    '/all.html#letter-a',
    '/all.html#letter-b',
    '#letter-c',
  ]);
  expect(all(2).groups.map(({ letter, items: list }) => [letter, list.length])).toEqual([
    ['B', 1],
    ['C', 1],
  ]);
});
