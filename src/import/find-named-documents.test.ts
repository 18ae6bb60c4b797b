import { expect, test } from 'vitest';
import { findNamedDocuments, warnOfSeveral } from './find-named-documents.ts';

const register = [
  { id: 'neglect-strategy', title: 'Neglect Strategy', alsoCalled: ['Neglect plan'] },
  { id: 'audit-2015', title: 'Audit of plans', alsoCalled: [] },
  { id: 'plans', title: 'Plans; and how they are kept', alsoCalled: [] },
  { id: 'minutes', title: 'Minutes, May', alsoCalled: [] },
];
const ids = (text: string) => findNamedDocuments(text, register).map(({ id }) => id);

test.each([
  ['Neglect Strategy', ['neglect-strategy']],
  ['audit-2015', ['audit-2015']],
  ['the neglect strategy.', ['neglect-strategy']],
  ['Neglect Strategy; Audit of plans', ['neglect-strategy', 'audit-2015']],
  ['Neglect plan ;audit-2015;', ['neglect-strategy', 'audit-2015']],
  ['Neglect Strategy, Audit of plans', ['neglect-strategy', 'audit-2015']],
  ['Minutes, May; Audit of plans', ['minutes', 'audit-2015']],
  ['Neglect Strategy; Neglect plan', ['neglect-strategy']],
  ['Neglect Strategy\nAudit of plans', ['neglect-strategy', 'audit-2015']],
  // A title that goes on in the next line of its cell.
  ['Neglect\nStrategy', ['neglect-strategy']],
  // One title, though it holds a semicolon.
  ['Plans; and how they are kept', ['plans']],
  ['Neglect Strategy; Peer review', []],
  ['Neglect Strategy and Audit of plans', []],
  ['Peer review', []],
  [';', []],
])('“%s” names %j', (text, named) => {
  expect(ids(text)).toEqual(named);
});

test('a title with a semicolon that is not certain to be two is told of, with what is registered', () => {
  const told = (text: string) => warnOfSeveral(text, 'Row 3', register).map(({ message }) => message);
  expect(told('Neglect Strategy; Peer review')).toEqual([
    'Row 3: “Neglect Strategy; Peer review” was read as the title of one document. If it names several, give each a row of its own. Registered is “Neglect Strategy”; not registered is “Peer review”.',
  ]);
  expect(told('Peer review; Challenge')).toEqual([
    'Row 3: “Peer review; Challenge” was read as the title of one document. If it names several, give each a row of its own. Not registered are “Peer review” and “Challenge”.',
  ]);
  expect(told('Neglect Strategy\nPeer review')[0]).toContain('Row 3: “Neglect Strategy Peer review” was read');
  // One title in two lines, as far as anybody can tell.
  for (const text of [
    'Peer review of\nservices',
    'Peer review',
    'Peer review;',
    'Plans; and how they are kept',
    'Neglect plan; audit-2015',
  ])
    expect(told(text)).toEqual([]);
});
