import { expect, test } from 'vitest';
import { findNames } from './find-names.ts';

const names = (text: string): string[] => findNames(text).map(({ name }) => name);

test.each([
  // titles, for one and for several
  ['Cllr Reed and Mrs Ashdown-Lyle spoke.', ['Cllr Reed', 'Mrs Ashdown-Lyle']],
  ['Councillor Mrs McAvoy replied.', ['Councillor Mrs McAvoy']],
  ['Cllrs A Smith, B Jones and C Brown', ['Cllrs A Smith', 'B Jones', 'C Brown']],
  ['Councillors Smith and Jones asked.', ['Councillors Smith', 'Jones']],
  ['Cllrs Cook, Mrs Hall, O’Donnell and Wray', ['Cllrs Cook', 'Mrs Hall', 'O’Donnell', 'Wray']],
  ['Mr and Mrs Talbot wrote.', ['Mrs Talbot']],
  [
    'HHJ Holt, Dr Ngozi Obi, Dame Rhian Vale and Rev. Tom Whit',
    ['HHJ Holt', 'Dr Ngozi Obi', 'Dame Rhian Vale', 'Rev. Tom Whit'],
  ],
  ['Foreword by Dame Sue Street', ['Dame Sue Street']],
  ['I’m Kelly Reed', ['Kelly Reed']],
  ['Sergeant Wystan Orme and DS Zelda Quill, of PC Orme’s team', ['Sergeant Wystan Orme', 'DS Zelda Quill']],
  ['Cllr St John, Mr Church and Dr Lane', ['Cllr St John', 'Mr Church', 'Dr Lane']],
  ['Cllrs Quill/Orme', ['Cllrs Quill', 'Orme']],
  ['Cllr Zelda Young and J. May', ['Cllr Zelda Young', 'J. May']],
  // a post beside it
  ['Edwina Grantly, Director of Children’s Services, said', ['Edwina Grantly']],
  ['Zelda Quill (Service Manager, Fostering)', ['Zelda Quill']],
  ['Zelda Quill – Head of Service', ['Zelda Quill']],
  ['Zelda Quill\nStrategic Director', ['Zelda Quill']],
  ['Jane Doe | Designated Nurse', ['Jane Doe']],
  ['Name | Role\nZelda Quill | Designated Nurse', ['Zelda Quill']],
  ['Zelda Quill HMI, lead inspector', ['Zelda Quill']],
  ['the Service Manager, Fostering (Zelda Quill)', ['Zelda Quill']],
  ['the Chief Executive, Zelda Quill, agreed', ['Zelda Quill']],
  ['Jane Doe Service Manager', ['Jane Doe']],
  [
    'Zelda Quill (Chair), Wystan Orme (HMI) and Zelda St. John (Clerk)',
    ['Zelda Quill', 'Wystan Orme', 'Zelda St. John'],
  ],
  ['Zelda Quill (ZQ), Head of Service', ['Zelda Quill']],
  ['Head of Service: Zelda Quill. Team Manager: Wystan Orme', ['Zelda Quill', 'Wystan Orme']],
  ['Zelda Quill OBE and Wystan Orme QPM', ['Zelda Quill', 'Wystan Orme']],
  ['Zelda Quill, our former Deputy Director', ['Zelda Quill']],
  // a label or a verb before it
  ['Contact officer: Zelda Quill', ['Zelda Quill']],
  ['Contact Officers:\nZelda Quill', ['Zelda Quill']],
  ['REPORT OF: Zelda Quill', ['Zelda Quill']],
  ['Signed: J. Quill', ['J. Quill']],
  ['It was presented by Zelda Quill.', ['Zelda Quill']],
  ['The Panel welcomed Zelda Quill and Wystan Orme.', ['Zelda Quill', 'Wystan Orme']],
  ['Apologies for absence were received from Zelda Quill and Wystan Orme.', ['Zelda Quill', 'Wystan Orme']],
  ['Dear Zelda,', ['Zelda']],
  ['Kind regards\nZelda Quill', ['Zelda Quill']],
  ['Yours sincerely,\nZelda Quill', ['Zelda Quill']],
  ['A letter dated 3 May from Zelda Quill, signed off by Wystan Orme', ['Zelda Quill', 'Wystan Orme']],
  // lists and tables
  ['Present: A Quill (Chair), B Orme, Zelda Vane-Tempest', ['A Quill', 'B Orme', 'Zelda Vane-Tempest']],
  ['Present:\nZelda Quill\nWystan Orme', ['Zelda Quill', 'Wystan Orme']],
  ['Present\n\nOfficers of the Council:\nZelda Quill', ['Zelda Quill']],
  ['Apologies received:\n  Zelda Quill', ['Zelda Quill']],
  ['Officers present (virtually)\nZelda Quill', ['Zelda Quill']],
  ['Present:\nZelda Quill | x', ['Zelda Quill']],
  ['By whom | When\nZelda Quill | May\n\nBright Spots | y', ['Zelda Quill']],
  ['Action | Owner\nReview of Bright Spots | Zelda Quill', ['Zelda Quill']],
  // initials
  ['Zelda Quill (ZQ) opened.', ['Zelda Quill']],
  ['K. Orme (Corporate Core) and J. T. Vane', ['K. Orme', 'J. T. Vane']],
  // common first names, and surnames of every kind
  ['Siân O’Rourke, Łukasz Kowalski and José Álvarez advised', ['Siân O’Rourke', 'Łukasz Kowalski', 'José Álvarez']],
  ['Joan West and Helen St. John agreed', ['Joan West', 'Helen St. John']],
  ['Jan van der Berg noted', ['Jan van der Berg']],
  ['Kelly Reed’s manager', ['Kelly Reed']],
  // capitals
  ['QUILL, Zelda (Chair)', ['QUILL, Zelda']],
  ['Z. J. QUILL\nDirector', ['Z. J. QUILL']],
  ['ZELDA QUILL\nDirector of Children’s Services', ['ZELDA QUILL']],
])('is a name: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  'Gloucestershire County joined. Ms W’s children and Mrs A’s mother; Miss T complained.',
  'Baroness Casey Review; Lord Laming’s report; Sir Alan Wood’s 2021 review; the Munro review',
  'The Head of Service, Children in Care, and the Service Manager (Fostering) report to the Director.',
  'Lead: Service Manager, First Contact. Owner: Head of Early Help. Author: Quality Assurance Team.',
  'Presented by: Strategic Director. Report of: Corporate Management Team. Contact: Children’s Hub.',
  'Present: All Members. Apologies: None. Signed by: Both Parents.',
  'Author: quality assurance',
  'Norton North Team Manager; Billingham Early Help, Service Manager',
  'Signs of Safety, Family Group Conferencing, Early Help (EH), Bright Futures and Frontline',
  'Charlotte Street, Victoria Road, Albert Park, Martin House Hospice, James Cook University Hospital',
  'St John Fisher School and St George’s Church',
  'Councillors Privacy Notice and Councillor Call for Action',
  'DIRECTOR OF CHILDREN’S SERVICES\nHead of Service',
  'SEND, Inclusion\nMASH, Front Door',
  'N. Ireland, N. East and S West Hubs',
  'Document | Owner\nMellow Toolkit | Service Manager',
  'Attendance\nIt fell in spring.\nKirkleatham Orchards',
  'Justice Committee',
  'A Fairer Start, and A Better Future',
  'Early Help Strategy\nStrategic Director',
  'Lead | Due\nService Manager | Early Help',
  'Present:\nApologies for the lateness of papers were given by nobody, and so the meeting began at ten in the morning on the day Bright Spots.\nBright Spots',
])('is no name: %s', (text) => {
  expect(names(text)).toEqual([]);
});

test('each name is told with the place where it stands', () => {
  const text = 'One.\nThen Cllr Reed and\nDOE, Jane\nspoke.';
  expect(findNames(text).map(({ name, start }) => [name, text.slice(start, start + name.length)])).toEqual([
    ['Cllr Reed', 'Cllr Reed'],
    ['DOE, Jane', 'DOE, Jane'],
  ]);
});

test.each(['a', 'A', 'Ab ', 'Jane Doe ', 'J. ', 'Cllr ', 'A, ', 'O’', 'Name | ', '\n', 'Jan van ', 'DOE, '])(
  'a megabyte of %j is read in a moment',
  (piece) => {
    const text = piece.repeat(1e6 / piece.length);
    const before = performance.now();
    findNames(text);
    expect(performance.now() - before).toBeLessThan(10_000);
  },
);
