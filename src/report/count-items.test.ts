import { expect, test } from 'vitest';
import { makeEvidence } from '../tests/make-evidence.ts';
import { countItems } from './count-items.ts';
import { formatEvidence } from './format-evidence.ts';

const { index } = makeEvidence();
const write = (items: typeof index.items) => Buffer.from([...formatEvidence({ ...index, items }, (id) => id)].join(''));

test('the items are counted as they were written, whatever they hold', () => {
  const [first, ...others] = index.items;
  if (first === undefined) throw new Error('There is no item.');
  const data = { ...first.data, title: '\n  {\n ]\n}\n', extra: [{ list: [{}, { in: [{ deep: 1 }] }] }, []] };
  const odd = { ...first, data } as typeof first;
  expect(countItems(write(index.items))).toBe(index.items.length);
  expect(countItems(write([odd, ...others]))).toBe(index.items.length);
  expect(countItems(write([odd]))).toBe(1);
  expect(countItems(write([]))).toBe(0);
});

test('a file that was cut off counts for nothing', () => {
  const whole = write(index.items);
  for (const left of [0, 1, whole.length >> 1, whole.length - 1]) expect(countItems(whole.subarray(0, left))).toBe(0);
});
