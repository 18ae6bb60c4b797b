import { expect, test } from 'vitest';
import type { Block } from '../pdf/block.ts';
import { findAreas } from './find-areas.ts';
import { block } from './report-for-tests.ts';

/** The areas below a heading, or below each heading that opens a list. */
const areas = (blocks: readonly Block[], heading = 'Areas for improvement') =>
  findAreas(
    [block('heading', heading), ...blocks],
    (text) => /^areas? for/i.test(text),
    ({ size }, opener) => size < opener.size,
  ).map(({ text }) => text);
const at = (x: number) => ({ x });

test('each bullet is an area, with what is set in below it; a paragraph that leads in is none', () => {
  expect(
    areas([
      block('paragraph', 'Leaders should see to this:'),
      block('bullet', 'Plans.'),
      block('bullet', 'Their dates.', 4, at(77)),
      block('bullet', 'Visits.', 4, at(76)),
      block('footnote', 'A note.'),
    ]),
  ).toEqual(['Plans.\n- Their dates.', 'Visits.']);
});

test('where nothing is a bullet, or it is for priority action, each paragraph is one with the bullets below it', () => {
  const blocks = [block('paragraph', 'Leaders should make sure that:'), block('bullet', 'plans are clear')];
  expect(areas([...blocks, block('paragraph', 'Visits.')], 'Area for priority action')).toEqual([
    'Leaders should make sure that:\n- plans are clear',
    'Visits.',
  ]);
  expect(areas([block('paragraph', 'Plans.'), block('paragraph', 'Visits.')])).toEqual(['Plans.', 'Visits.']);
});

test('bullets alone are areas of priority action too, with what is set in below them', () => {
  const bullets = [
    block('bullet', 'Plans.'),
    block('bullet', 'Dates.', 4, at(77)),
    block('bullet', 'Visits.', 4, at(76)),
  ];
  expect(areas(bullets, 'Areas for priority action')).toEqual(['Plans.\n- Dates.', 'Visits.']);
});

test('what stands in one box is one area, which may go on with bullets overleaf', () => {
  const [one, two] = [{ box: '1' }, { box: '2' }];
  expect(
    areas([
      block('paragraph', 'Plans are late.', 4, one),
      block('bullet', 'They drift.', 4, one),
      block('bullet', 'They are unclear.', 5),
      block('paragraph', 'Visits are late.', 5, two),
      block('bullet', 'Outside of the box.', 5),
      block('numbered', 'One.', 6, { box: '3' }),
      block('numbered', 'Two.', 6, { box: '3' }),
    ]),
  ).toEqual([
    'Plans are late.\n- They drift.\n- They are unclear.',
    'Visits are late.',
    'Outside of the box.',
    'One.',
    'Two.',
  ]);
});

test('each row of a table is an area: its longest cell, then the others with their headings', () => {
  const rows = [
    ['', 'Area', 'Who'],
    ['1', 'Plans are late:\n• their dates\n• their reviews', 'The council\nand others'],
    ['', 'Visits.', ''],
  ];
  const table = (headed: boolean) => areas([block('table', '', 4, { rows, headed }), block('bullet', 'Homes.')]);
  const plans = 'Plans are late:\n- their dates\n- their reviews\n1\n';
  expect(table(true)).toEqual([`${plans}Who: The council and others`, 'Visits.', 'Homes.']);
  expect(table(false)).toEqual(['Area\nWho', `${plans}The council and others`, 'Visits.', 'Homes.']);
});

test('a list ends at a heading as large, or where the letter closes', () => {
  const more = [block('heading', 'Leaders', 4, { size: 10 }), block('bullet', 'Visits.')];
  for (const end of [
    block('heading', 'Strengths'),
    block('paragraph', 'Kind regards'),
    block('paragraph', 'I have copied this letter to the Department.'),
    block('paragraph', 'Thank you for your cooperation.'),
    block('paragraph', 'This letter will be published.'),
    block('paragraph', 'Yours sincerely'),
  ])
    expect(areas([block('bullet', 'Plans.'), ...more, end, block('bullet', 'None.')])).toEqual(['Plans.', 'Visits.']);
});

test('that there are none is no area, nor is what holds no letter', () => {
  const said = ['There are no areas for priority action.', 'Inspectors identified no priority actions.', ' '];
  for (const text of [...said, 'The inspection did not find any areas for improvement.'])
    expect(areas([block('paragraph', text)])).toEqual([]);
});

test('a box with a case study is no area, however small its heading is set', () => {
  const [one, two] = [{ box: '1' }, { box: '2' }];
  expect(
    areas([
      block('bullet', 'Plans.'),
      block('paragraph', 'Case study: area for improvement', 4, one),
      block('paragraph', 'A boy was not seen.', 4, one),
      block('paragraph', 'Case studies are not shared.', 5, two),
    ]),
  ).toEqual(['Plans.', 'Case studies are not shared.']);
});

test('a heading that is only larger than the text opens a list, and ends the one before it', () => {
  const opener = (size: number) => block('paragraph', 'Areas for priority action', 4, { size });
  const after = (size: number) =>
    areas([block('bullet', 'Plans.'), opener(size), block('bullet', 'Visits.')], 'Strengths');
  expect([after(14), after(12)]).toEqual([['Visits.'], []]);
  expect(areas([block('bullet', 'Plans.'), opener(14), block('bullet', 'Visits.')])).toEqual(['Plans.', 'Visits.']);
});
