import { expect, test } from 'vitest';
import { formatBody } from './format-body.ts';
import { parseText } from './read-text.ts';

const markdown = (...lines: string[]) => formatBody(parseText(lines.join('\n')).tree.children);
const warningsOf = (...lines: string[]) => parseText(lines.join('\n')).warnings.map(({ message }) => message);

test('a heading printed again on each page goes, with its owners, and the paragraph it cut is whole again', () => {
  const text = markdown(
    '4. Missing from school **ABcD**',
    '',
    'Detail',
    '',
    '1. We keep a list.',
    '',
    '4. Missing from school',
    '',
    'ABcD',
    '',
    'Everyone can see, and we check it every week with all the schools',
    '',
    '4. Missing from school',
    '',
    'ABcD',
    '',
    'in the borough.',
    '2. We act on it.',
  );
  expect(text).toBe(
    '4. Missing from school **ABcD**\n\nDetail\n\n1. We keep a list.\n\n   Everyone can see, and we check it every week with all the schools in the borough.\n2. We act on it.',
  );
});

test('a numbered heading that stands twice, with another between, is no running heading', () => {
  expect(
    markdown('1. Summary', '', 'A.', '', '2. Detail', '', 'B.', '', '1. Summary', '', 'C.').match(/Summary/g),
  ).toHaveLength(2);
});

test('a line that cuts sentences on several pages goes, and page numbers with it', () => {
  const page = (text: string, number: number) => [text, '', 'Protect – draft', '', String(number), ''];
  expect(
    markdown(
      ...page('The board met and decided that each of the agencies', 12),
      ...page('would report on its audits every quarter and that the', 13),
      ...page('chair would write to them.', 14),
    ),
  ).toBe(
    'The board met and decided that each of the agencies\n\nProtect – draft\n\nwould report on its audits every quarter and that the chair would write to them.',
  );
});

test('a figure alone on its line stays, unless three of them number the pages', () => {
  const figures = ['Number of children in care', '', '412', '', 'Number of care leavers', '', '96'];
  expect(markdown(...figures)).toBe(figures.join('\n'));
  expect(warningsOf(...figures)).toEqual([]);
  const pages = ['One.', '', '1', '', 'In care:', '', '412', '', 'Two.', '', '2', '', 'Three.', '', '3', '', 'End.'];
  expect(markdown(...pages)).toBe('One.\n\nIn care:\n\n412\n\nTwo.\n\nThree.\n\nEnd.');
  expect(warningsOf(...pages)).toEqual([
    'These lines were taken for page numbers and headings printed again on each page, and were left out: “1”, “2”, “3”. If one of them says something, write it into the text.',
  ]);
});

test('a line left out because it cuts sentences is named, and one that cuts a single one stays', () => {
  const said = 'Not yet embedded';
  const cut = (...between: string[]) => [
    'Plans for children in need are',
    '',
    said,
    '',
    'in the work.',
    '',
    ...between,
  ];
  expect(markdown(...cut(said, '', 'Next.', '', said)).match(/Not yet embedded/g)).toHaveLength(3);
  expect(warningsOf(...cut(...cut(...cut())))).toEqual([
    'These lines were taken for page numbers and headings printed again on each page, and were left out: “Not yet embedded” 2 times. If one of them says something, write it into the text.',
  ]);
});
