import { expect, test } from 'vitest';
import { groupActions } from './group-actions.ts';

const action = (id: string, part?: string) => ({ id, text: `Do ${id}`, ...(part === undefined ? {} : { part }) });
const grouped = (parts: string[], actions: ReturnType<typeof action>[]) =>
  groupActions({
    id: '1',
    outcomes: [],
    'how-we-will-know': [],
    parts: parts.map((id) => ({ id, text: `Part ${id}` })),
    actions,
  }).map(({ part, actions: own }) => [part?.id, own.map(({ id }) => id)]);

test('no action is lost, whatever part it names', () => {
  expect(grouped(['a', 'b'], [action('1', 'a'), action('2'), action('3', 'b'), action('4', 'c')])).toEqual([
    [undefined, ['2', '4']],
    ['a', ['1']],
    ['b', ['3']],
  ]);
});

test('a recommendation without parts has its actions in one list', () => {
  expect(grouped([], [action('1'), action('2')])).toEqual([[undefined, ['1', '2']]]);
});

test('a part without actions is still named', () => {
  expect(grouped(['a'], [])).toEqual([['a', []]]);
});
