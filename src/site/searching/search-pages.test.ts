import { expect, test } from 'vitest';
import { findEdition } from '../../evidence/editions/edition.ts';
import { findNamedPages } from '../../search/find-named-pages.ts';
import { parseQuery } from '../../search/parse-query.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { searchPages } from './search-pages.ts';

const { index } = makeEvidence();
const edition = findEdition(index.settings);
if (edition === undefined) throw new Error('The fixture has no edition.');
const pages = searchPages({ edition, index });
const found = (text: string) => findNamedPages(parseQuery(text), pages).map(({ path }) => path);

test.each([
  ['what is overdue', ['gaps.html']],
  ['overdue actions', ['gaps.html']],
  ['Gaps', ['gaps.html']],
  ['all judgements', ['judgements.html']],
  ['ofsted grades', ['judgements.html']],
  ['which councils are inadequate for care leavers', ['judgements.html']],
  ['authorities requires improvement', ['judgements.html']],
  ['inadequate care leavers', []],
  ['councils with neglect', []],
  ['local authorities', []],
  ['print pack', ['assessment.html']],
  ['list of documents', ['documents.html']],
  ['missing', []],
  ['adoption judgement', []],
  ['"gaps"', []],
  ['gaps -adoption', []],
  ['gaps 2/12/2015', []],
  ['recommendation 2', []],
  ['actions', []],
  ['what is', []],
])('%s means %j', (text, paths) => {
  expect(found(text)).toEqual(paths);
});

test('an owner is found by the initials, with what people ask of them', () => {
  const [{ initials } = { initials: '' }] = index.owners;
  const path = `owners/${initials.toLowerCase()}.html`;
  for (const text of [initials, initials.toLowerCase(), `owner ${initials}`, `what does ${initials} own`, path])
    expect(found(text)).toEqual([path]);
});

test('an edition that shows no gaps names no page of them', () => {
  const without = searchPages({ edition: { ...edition, whole: false, showsGaps: false }, index });
  expect([pages, without].map((some) => some.filter(({ path }) => path === 'gaps.html').length)).toEqual([1, 0]);
});
