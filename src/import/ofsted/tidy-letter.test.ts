import { expect, test } from 'vitest';
import { block } from './report-for-tests.ts';
import { tidyLetter } from './tidy-letter.ts';

const paragraphs = (...texts: string[]) => texts.map((text) => block('paragraph', text, 1));
const read = (...texts: string[]) => tidyLetter(paragraphs(...texts)).map(({ kind, text }) => [kind, text]);

test.each([
  [['Ofsted', 'Piccadilly Gate T 0300 123 1231', 'Store Street Textphone 0161 618 8524', 'M1 2WD www.gov.uk/ofsted']],
  [['T 0300 123 1231', 'Textphone 0161 618', '8524', 'Manchester enquiries@ofsted.gov.uk', 'M1 2WD www.gov.uk.ofsted']],
  [['12 Ofsted', 'Aviation House T 0300 123 1231', '125 Kingsway London WC2B 6SE', 'www.ofsted.gov.uk']],
])('Ofsted’s own address at the head of a letter goes: %j', (head) => {
  expect(read(...head, '9 April 2019', 'Dear Director', 'Much is good.').map(([, text]) => text)).toEqual([
    '9 April 2019',
    'Dear Director',
    'Much is good.',
  ]);
});

test('an address that a letter sets as a table goes too', () => {
  const table = block('table', '', 1, { rows: [['Clive House'], ['70 Petty France, Westminster, London SW1H 9EX']] });
  expect(tidyLetter([table, ...paragraphs('9 April 2019', 'Dear Director')])).toHaveLength(2);
});

test('what else stands there stays', () => {
  expect(read('Ofsted', 'Our reference: 12', '9 April 2019', 'Dear Director')[0]).toEqual([
    'paragraph',
    'Our reference: 12',
  ]);
  expect(read('Ofsted', 'Manchester', 'Dear Director')).toHaveLength(3);
});

test('whom it goes to is one line', () => {
  expect(read('9 April 2019', 'Director of Children’s Services,', 'Town Hall', 'Dear Director')[1]).toEqual([
    'paragraph',
    'Director of Children’s Services, Town Hall',
  ]);
});

test('where it goes to many, each has a line of their own', () => {
  const many = ['A Person, Chief Nurse, NHS', 'B Person, Chair of the board', 'C Person, Chief Constable'];
  const lines = (...to: string[]) => read('9 April 2019', ...to, 'Dear local partnership').slice(1, -1);
  expect(lines(...many).map(([, text]) => text)).toEqual(many);
  expect(lines(...many.slice(1))).toHaveLength(1);
});

test.each(['Overview', 'Main findings', 'What needs to improve in this area of social work practice?'])(
  'a usual heading that is set like text is one: %s',
  (heading) => {
    expect(read('Dear Director', heading, 'Much is good.')[1]).toEqual(['heading', heading]);
    expect(read('Dear Director', heading).at(-1)).toEqual(['paragraph', heading]);
    expect(read('Dear Director', `${heading} is told below.`, 'Much is good.')[1]?.[0]).toBe('paragraph');
  },
);

test('what is no letter stays as it is', () => {
  const report = [
    ...paragraphs('Ofsted', '9 April 2019', 'Findings', 'Much is good.'),
    block('paragraph', 'Dear All', 2),
  ];
  expect(tidyLetter(report)).toEqual(report);
});
