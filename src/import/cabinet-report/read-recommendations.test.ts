import { expect, test } from 'vitest';
import type { OutlineLine } from '../word/outline.ts';
import { readRecommendations } from './read-recommendations.ts';

const line = (text: string, kind: OutlineLine['kind'] = 'paragraph', depth = 0): OutlineLine => ({ text, kind, depth });
const bullet = (text: string) => line(text, 'bullet');
const heading = (text: string) => line(text, 'heading');
const read = (...lines: OutlineLine[]) => readRecommendations(lines).map(({ id, to, text }) => [id, to, text]);
const [plans, visits] = [bullet('Plans.'), bullet('Visits.')];
const both = [
  ['1', 'authority', 'Plans.'],
  ['2', 'authority', 'Visits.'],
];

test.each([
  'Ofsted made the following recommendations',
  'The recommendations below were made',
  'The recommendations are as follows',
  'Recommendations made by Ofsted',
  'Recommendation from Ofsted',
  'Recommendations:',
  'There are two recommendations; ',
])('the bullets under what announces them are recommendations: %s', (text) => {
  expect(read(line(text), plans, visits)).toEqual(both);
});

test.each([
  'Inspectors made recommendations',
  'The following was found',
  'Recommendations for Scrutiny:',
  'Recommendations to the Committee:',
  'Recommendation for Cabinet:',
  'Recommendations to Council:',
  'Recommendations for members:',
  'Recommendations: Cabinet is asked to note the following:',
  'Recommendations: the committee is recommended to note the following:',
  'Recommendations: Council is requested to note the following:',
])('those under anything else, or for councillors, are none: %s', (text) => {
  expect(read(line(text), plans)).toEqual([]);
});

test('numbered lines are recommendations where they are set in below what announces them', () => {
  const announced = line('Ofsted made these recommendations:', 'numbered');
  const [deep, flat] = [line('Plans.', 'numbered', 1), line('Visits.', 'numbered', 0)];
  expect(read(announced, deep, line('Visits.', 'numbered', 1))).toEqual(both);
  expect(read(announced, deep, flat)).toEqual(both.slice(0, 1));
  expect(read(announced, flat)).toEqual([]);
  expect(read(line('Ofsted made these recommendations:'), line('It met.'), plans)).toEqual([]);
});

test('those of the review of the board are for the board', () => {
  const board = [['lscb-1', 'lscb', 'Plans.']];
  expect(read(line('Recommendations for the LSCB:'), plans)).toEqual(board);
  expect(read(line('Recommendations for the safeguarding board:'), plans)).toEqual(board);
  const these = line('The review made these recommendations:');
  expect(read(heading('The LSCB'), these, plans)).toEqual(board);
  expect(read(heading('Review of the board'), line('The board has these recommendations:'), plans)).toEqual(board);
  expect(read(heading('Services'), these, plans)).toEqual(both.slice(0, 1));
  expect(read(heading('The LSCB'), line('Recommendations:'), plans)).toEqual(both.slice(0, 1));
});

test('under main issues each heading with bullets is a group of them, as far as a heading without', () => {
  expect(
    read(
      heading('Main findings'),
      plans,
      heading('Quality of practice'),
      visits,
      heading('Finances'),
      line('None.'),
      heading('Legal advice'),
      bullet('None.'),
    ),
  ).toEqual([
    ['issue-1', 'authority', 'Plans.'],
    ['practice-1', 'authority', 'Visits.'],
  ]);
  expect(read(heading('Quality of practice'), plans)).toEqual([]);
});
