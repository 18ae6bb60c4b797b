import { expect, test } from 'vitest';
import type { Form } from '../search/group.ts';
import { scoreGroup } from './score-group.ts';

const form = (word: string, more: Partial<Form> = {}): Form => ({
  words: word.split(' '),
  exact: true,
  weight: 1,
  ...more,
});

/** The scores of some forms in an index of these texts, where a page’s score is its place, and what was asked of it. */
async function score(texts: readonly string[], forms: readonly Form[], size = 1) {
  const asked: string[] = [];
  const find = (text: string, exact: boolean) => {
    asked.push(text);
    const has = (page: string) => (exact ? page === text : page.startsWith(text));
    return Promise.resolve(texts.flatMap((page, id) => (has(page) ? [{ id, score: id + 1 }] : [])));
  };
  const finder = { find, years: () => Promise.resolve(['2013', '2015']) };
  const scores = await scoreGroup(finder, { text: '', size, forms, typing: false, quoted: false });
  return { scores: [...scores], asked };
}

test('what must stand as it is counts as the index scores it, and what begins alike does not', async () => {
  expect((await score(['adopt', 'adoption'], [form('adopt')])).scores).toEqual([[0, 1]]);
  expect((await score(['adopt', 'adoption'], [form('adopt', { exact: false })])).scores).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('the best form of a page counts, by its weight and its share of what was typed', async () => {
  expect(
    (await score(['a b'], [form('a b', { weight: 0.5 }), form('a', { exact: false, weight: 0.25 })], 3)).scores,
  ).toEqual([[0, 0.75]]);
  expect((await score(['a b'], [form('a b'), form('a', { exact: false, weight: 0.1 })], 3)).scores).toEqual([[0, 1.5]]);
});

test('a guess counts only where nothing else is found', async () => {
  const guess = form('b', { exact: false, guess: true });
  expect((await score(['a', 'b'], [guess, form('a')])).scores).toEqual([[0, 1]]);
  expect((await score(['b'], [guess, form('a')])).scores).toEqual([[0, 1]]);
});

test('a day is looked for in each year that the index knows, and as it stands in texts only not at all', async () => {
  const texts = ['0212####', '02122013', '02122014', '20151202'];
  const forms = [form('0212####'), form('####1202'), form('02 12 ####', { printed: true })];
  const { scores, asked } = await score(texts, forms);
  expect(scores).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(asked.sort()).toEqual(['02122013', '02122015', '20131202', '20151202']);
});

test('the index has numbers without their dots', async () => {
  expect((await score(['206'], [form('2.06')])).scores).toEqual([[0, 1]]);
});
