import { expect, test } from 'vitest';
import type { Block } from '../pdf/block.ts';
import { findRecommendations } from './find-recommendations.ts';
import { block } from './report-for-tests.ts';

const list = (...blocks: readonly Block[]) =>
  findRecommendations([block('heading', 'Recommendations', 4, { size: 16 }), ...blocks], (text) =>
    /^(recommendations|areas for improvement)$/i.test(text),
  ).map(({ text }) => text);
const [bullet, number] = [
  (text: string, x = 70) => block('bullet', text, 4, { x }),
  (text: string, x = 70) => block('numbered', text, 4, { x }),
];
const heading = (text: string, size: number) => block('heading', text, 4, { size });

test('what is set in below an item belongs to it, but a number below a bullet', () => {
  expect(list(number('Plans:'), bullet('dates', 77), bullet('Visits.', 76))).toEqual(['Plans:\n- dates', 'Visits.']);
  expect(list(bullet('Plans:'), number('Visits.', 90))).toEqual(['Plans:', 'Visits.']);
  expect(list(number('Plans:'), number('dates', 90))).toEqual(['Plans:\n- dates']);
});

test('a heading begins anew what is set in', () => {
  expect(list(bullet('Plans.'), heading('Leaders', 12), bullet('Visits.', 90))).toEqual(['Plans.', 'Visits.']);
});

test.each([
  ['smaller', heading('Leaders', 15.6), ['Plans.', 'Visits.']],
  ['as large', heading('Leaders', 15.8), ['Plans.']],
  ['of urgency', heading('Within three months of the report:', 20), ['Plans.', 'Visits.']],
  ['that opens a list, as large', heading('Areas for improvement', 20), ['Plans.', 'Visits.']],
])('a heading that is %s within a list', (_, between, items) => {
  expect(list(bullet('Plans.'), between, bullet('Visits.'))).toEqual(items);
});

test.each(['Strengths', 'Key findings', 'Inspection findings', 'Background', 'Next steps', 'What is working well'])(
  'a list ends at “%s”, however small',
  (text) => expect(list(bullet('Plans.'), heading(text, 10), bullet('None.'))).toEqual(['Plans.']),
);

test('a list within a list is as large as the one around it', () => {
  expect(
    list(heading('Areas for improvement', 12), bullet('Plans.'), heading('Leaders', 14), bullet('Visits.')),
  ).toEqual(['Plans.', 'Visits.']);
});

test('how soon is said of the items below, as far as the next list', () => {
  const items = findRecommendations(
    [
      block('paragraph', 'Within six months'),
      heading('Recommendations', 16),
      block('paragraph', 'To be actioned immediately:'),
      bullet('Plans.'),
      block('paragraph', 'Within 3 months of publication'),
      bullet('Visits.'),
      heading('Recommendations', 16),
      bullet('Homes.'),
      block('paragraph', `Within six months of ${'this '.repeat(20)}`),
      bullet('Dates.'),
    ],
    (text) => text === 'Recommendations',
  );
  expect(items.map(({ text, urgency }) => [text, urgency])).toEqual([
    ['Plans.', 'immediate'],
    ['Visits.', 'within-3-months'],
    ['Homes.', undefined],
    ['Dates.', undefined],
  ]);
});

test('a table, a paragraph and that there are none are no items', () => {
  const none = bullet('There are no recommendations.');
  expect(list(block('table', 'Recommendations'), block('paragraph', 'Text.'), none, bullet('Plans.'))).toEqual([
    'Plans.',
  ]);
});
