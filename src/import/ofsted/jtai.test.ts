import { expect, test } from 'vitest';
import type { Block } from '../pdf/block.ts';
import { jtai } from './jtai.ts';
import { block } from './report-for-tests.ts';

const title = 'Joint targeted area inspection of the multi-agency response to neglect in Newbridge';
const read = (blocks: readonly Block[], front = '') => jtai.read({ name: 'letter.pdf', front, blocks, pages: 9 });
const letter = (...said: string[]) =>
  read(
    [title, ...said].map((text) => block('paragraph', text, 1)),
    '',
  );

test.each([
  ['Between 20 and 24 November 2017, inspectors undertook a joint inspection.'],
  ['This inspection took place remotely from 20 to 24 November 2017.'],
  ['This inspection took place on site between 20 and 24 November 2017.'],
  ['The visit took place on 20 to 24 November 2017.'],
  ['15 January 2018. The inspection took place from 20 to 24 November 2017.'],
])('when inspectors came: %s', (said) => {
  expect(letter(said).inspected).toEqual({ from: '2017-11-20', to: '2017-11-24' });
});

test('a period without a year has that of the letter, if its first words print one', () => {
  const said = 'Inspectors undertook the work between 20 and 24 November.';
  expect(letter('15 December 2017', said).inspected).toEqual({ from: '2017-11-20', to: '2017-11-24' });
  expect(letter(said).inspected).toBeUndefined();
  expect(letter('x'.repeat(300), '15 December 2017', said).inspected).toBeUndefined();
});

test('a period behind the second page is of something else', () => {
  const said = 'The inspection took place from 20 to 24 November 2017.';
  const on = (page: number) => read([block('heading', title, 1), block('paragraph', said, page)]).inspected?.from;
  expect([on(2), on(3)]).toEqual(['2017-11-20', undefined]);
});

test.each([
  ['its title', [title], ''],
  ['its title, without a subject', ['Joint targeted area inspection of the Newbridge'], ''],
  ['its first page, where the title is cut', [`${title} ${'and more '.repeat(9)}`], `${title} Between 20 and 24`],
  [
    'what it says of agencies',
    [`${title} ${'and more '.repeat(9)}`, 'The work of individual agencies in Newbridge.'],
    '',
  ],
])('whom the letter names in %s', (_, said, front) => {
  const blocks = said.map((text) => block('paragraph', text, 2));
  expect(read(blocks, front).authority).toBe('Newbridge');
});

test('a letter is told by its title on the first pages', () => {
  const sure = (page: number, text: string) =>
    jtai.recognise({ name: 'letter.pdf', front: '', blocks: [block('heading', text, page)], pages: 9 }) > 0.5;
  expect([sure(2, title), sure(3, title), sure(2, `The ${title}`)]).toEqual([true, false, false]);
});

test('a list goes on below a smaller heading or a usual one, and ends at a chapter', () => {
  const itemsBefore = (text: string, size: number) =>
    read([
      block('heading', 'What needs to improve?'),
      block('bullet', 'Plans.'),
      block('heading', text, 4, { size }),
      block('bullet', 'Visits.'),
    ]).recommendations.length;
  for (const text of ['Leadership', 'The local safeguarding partnership', 'Identifying risk', 'Response', 'Children'])
    expect([text, itemsBefore(text, 12)]).toEqual([text, 2]);
  expect([itemsBefore('Probation', 11.6), itemsBefore('Probation', 11.8)]).toEqual([2, 1]);
  for (const text of ['Key strengths', 'Strengths', 'Case study', 'Practice study', 'Next steps', 'Main findings'])
    expect([text, itemsBefore(text, 8)]).toEqual([text, 1]);
});

test('a list of areas goes on below headings of any subject, as large as its own, to the next chapter', () => {
  const [inside, outside] = ['Deep dive cases', 'Next steps'].map((text) =>
    read([
      block('heading', 'Areas for improvement'),
      block('bullet', 'Plans.'),
      block('heading', text),
      block('bullet', 'Visits.'),
    ]).recommendations.map((item) => item.text),
  );
  expect([inside, outside]).toEqual([['Plans.', 'Visits.'], ['Plans.']]);
});
