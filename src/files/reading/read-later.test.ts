import { expect, test } from 'vitest';
import { readLater } from './read-later.ts';

const put = readLater('text', (lines: readonly string[]) => lines.join(' '));

test('an object gets its own text, read when it is asked for, and shows nothing of what it holds', () => {
  const [held, one, other] = [['a', 'b'], { line: 1 }, { line: 2 }];
  put(one, held);
  put(other, ['c']);
  held.push('later');
  expect([one, other]).toEqual([
    { line: 1, text: 'a b later' },
    { line: 2, text: 'c' },
  ]);
  expect(JSON.stringify(one)).toBe('{"line":1,"text":"a b later"}');
});

test('a copy has the text itself', () => {
  const [held, one] = [['a'], {}];
  put(one, held);
  const copy = { ...one };
  held.push('later');
  expect(Object.getOwnPropertyDescriptor(copy, 'text')?.value).toBe('a');
  expect(Object.getOwnPropertySymbols(copy)).toEqual([]);
});

test('all objects have the one function, so that the engine makes no dictionaries of them', () => {
  const [one, other] = [{ line: 1 }, { line: 2 }];
  put(one, ['a']);
  put(other, ['b']);
  const field = Object.getOwnPropertyDescriptor(one, 'text');
  expect(field).toMatchObject({ get: expect.any(Function) as unknown });
  expect(Object.getOwnPropertyDescriptor(other, 'text')).toEqual(field);
});
