import { expect, test } from 'vitest';
import { asAtWords } from '../wording/as-at-words.ts';
import { redatePage } from './redate-page.ts';

const page = (day: string, body = '') =>
  `<main>${body}<p class="as-at" data-pagefind-ignore data-today="${day}">${asAtWords(day)}</p></main>`;
const redate = (html: string) => redatePage(html, '2026-03-01', '2026-03-02');

test('a page says the other day, and every other date stays', () => {
  const body = '<p>As they stood on 1 March 2026, 2026-03-01.</p>';
  expect(redate(page('2026-03-01', body))).toBe(page('2026-03-02', body));
});

test('a page that says no day stays as it is', () => expect(redate('<p>1 March 2026</p>')).toBe('<p>1 March 2026</p>'));

test.each([
  ['another day', page('2026-02-28')],
  ['the day twice', page('2026-03-01') + page('2026-03-01')],
  ['the day in other words', page('2026-03-01').replace('shown', 'told')],
])('a page that says %s is not one to be redated', (_name, html) => expect(redate(html)).toBeUndefined());
