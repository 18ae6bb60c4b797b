import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { linkFields, resolveReference } from './link-fields.ts';

const path = 'annex-m/01-thresholds.md';
const told = (owners: string) =>
  makeEvidence({ [path]: fixtureText(path).replace('owners: [AB]', `owners: ${owners}`) }).problems.map(
    ({ message }) => message.split('”. ')[1] ?? message,
  );

test.each([
  ['[ab]', 'Did you mean “AB”?'],
  ['[AB CD]', 'Write each of them by itself: [AB, CD].'],
  ['[AB; cd]', 'Write each of them by itself: [AB, CD].'],
  // One letter makes them somebody else’s.
  ['[AC]', 'Add the owner there, or correct the initials to one of AB, CD.'],
  ['[AB and XY]', 'Add the owner there, or correct the initials to one of AB, CD.'],
  ['[AB and CD]', 'Write each of them by itself: [AB, CD].'],
  ['[And]', 'Add the owner there, or correct the initials to one of AB, CD.'],
])('owners written %s', (owners, advice) => {
  expect(told(owners)).toEqual([advice]);
});

const found = (id: string, changes: Record<string, string | undefined> = {}) => {
  const { index } = makeEvidence(changes);
  const item = index.byId.get(id);
  if (item === undefined) throw new Error(`There is no ${id}`);
  const initials = new Set(index.owners.map((owner) => owner.initials));
  return linkFields(item, { ...index, initials, unread: new Set(), moves: new Map() });
};
const inspection = 'inspections/2025-northtown';

test('two references of one field stand side by side, and the same one twice is one', () => {
  const plain = fixtureText(path).replace(/^sources:\n(?: .*\n)*/m, '');
  const two = plain.replace(
    'owners: [AB]',
    'owners: [AB]\nsources:\n  - id: strategy\n  - id: guide\n  - id: strategy',
  );
  expect(
    found('annex-m/01-thresholds', { [path]: two })
      .references.filter(({ kind }) => kind === 'sources')
      .map(({ to }) => to),
  ).toEqual(['documents/strategy', 'documents/guide']);
});

test('a reference says which field makes it, in which entry of a list, and that entry’s words', () => {
  expect(found(inspection)).toEqual({
    references: [
      { from: inspection, to: 'frameworks/graded', kind: 'framework' },
      {
        from: inspection,
        to: 'annex-m/01-thresholds',
        kind: 'recommendations.sections',
        at: 'recommendation-1',
        sentence: 'Hold every visit in time.',
      },
    ],
    problems: [],
  });
  const from = 'annex-m/01-thresholds';
  expect(found(from).references.filter(({ to }) => to.startsWith('documents/'))).toEqual([
    { from, to: 'documents/strategy', kind: 'sources', sentence: 'Page 2' },
    { from, to: 'documents/strategy', kind: 'documents', at: 'document-1' },
    {
      from,
      to: 'documents/guide',
      kind: 'documents',
      at: 'document-2',
      sentence: 'Is this the right edition?',
    },
  ]);
  expect(found('self-assessments/2025-northtown').references).toEqual([
    {
      from: 'self-assessments/2025-northtown',
      to: inspection,
      kind: 'external-challenges.inspection',
      sentence: 'Inspection',
    },
  ]);
});

test('what one field names twice in the same words is one reference', () => {
  const visits = fixtureText('measures/visits.md');
  const sources = (text: string) =>
    found('measures/visits', { 'measures/visits.md': text }).references.filter(({ kind }) => kind === 'series.source');
  expect(sources(visits)).toHaveLength(1);
  expect(sources(visits.replace('value: 88.5', 'value: 88.5\n    note: Of all councils.'))).toHaveLength(2);
});

test('what names itself refers to nothing', () => {
  const document = fixtureText('documents/strategy.md').replace('status: held', 'status: held\nsupersedes: strategy');
  expect(found('documents/strategy', { 'documents/strategy.md': document })).toEqual({ references: [], problems: [] });
});

test('a section of the framework that nobody has written yet may be named, any other number not', () => {
  const naming = (number: string) =>
    found('measures/visits', {
      'annex-m/02-missing.md': undefined,
      'measures/visits.md': fixtureText('measures/visits.md').replace('sections: ["1"]', `sections: ["${number}"]`),
    });
  expect(naming('2').problems).toEqual([]);
  expect(naming('2').references.map(({ kind }) => kind)).toEqual(['series.source']);
  expect(naming('3').problems).toEqual([
    {
      rule: 'unknown-reference',
      severity: 'error',
      file: 'content/measures/visits.md',
      line: 8,
      column: 12,
      message: 'The assessment’s framework has no section “3”. Write a section’s printed number, like "3".',
    },
  ]);
});

const known = () => ({
  ...makeEvidence().index,
  initials: new Set(['AB']),
  unread: new Set<string>(),
  moves: new Map<string, string>(),
});
const place = ['documents', 0, 'id'];

test('what is there but cannot be read is no second problem', () => {
  const all = { ...known(), initials: undefined, unread: new Set(['documents/gone']) };
  expect(resolveReference({ target: 'document', value: 'gone', path: place }, all)).toEqual({});
  expect(resolveReference({ target: 'owner', value: 'ZZ', path: ['owners', 0] }, all)).toEqual({});
  const frameworkless = { ...all, byId: new Map() };
  expect(resolveReference({ target: 'section-number', value: '9', path: ['sections', 0] }, frameworkless)).toEqual({});
});

test.each([
  ['Early Help Strategy', ' Write its id, “strategy”.'],
  ['Attachments/strategy.txt', ' Write its id, “strategy”.'],
  ['documents/guide.md', ' Did you mean “guide”?'],
  ['stratgy', ' Did you mean “strategy”?'],
  [
    'minutes-of-the-board',
    ' Add the file content/documents/minutes-of-the-board.md, or correct the id; if the file was renamed, write documents/minutes-of-the-board under aliases in it.',
  ],
  ['Minutes of the board!', ' Correct the id.'],
  // The id, and the title, of a measure.
  [
    'visits',
    ' Add the file content/documents/visits.md, or correct the id; if the file was renamed, write documents/visits under aliases in it.',
  ],
  ['Visits held in time', ' Correct the id.'],
])('a document named “%s”:%s', (value, advice) => {
  expect(resolveReference({ target: 'document', value, path: place }, known())).toEqual({
    message: `No document has the id “${value}”.${advice}`,
  });
});

test('a title that two items have does not say which is meant', () => {
  const { index } = makeEvidence({
    'documents/other.md': fixtureText('documents/guide.md').replace('Guide to thresholds', 'Early help strategy'),
  });
  expect(
    resolveReference({ target: 'document', value: 'Early help strategy', path: place }, { ...known(), ...index }),
  ).toEqual({ message: 'No document has the id “Early help strategy”. Correct the id.' });
});

test('a former id says the new one, or where it has gone where that is no such item any more', () => {
  const moves = new Map([
    ['documents/was', 'documents/strategy'],
    ['documents/figures', 'measures/visits'],
  ]);
  const told = (value: string) => resolveReference({ target: 'document', value, path: place }, { ...known(), moves });
  expect(told('was')).toEqual({ message: 'The document “was” has another id now. Write “strategy”.' });
  expect(told('figures')).toEqual({
    message:
      '“figures” has moved to content/measures/visits.md and is no longer of the kind document. Link to it in the text instead.',
  });
});

test('a number that only another framework has is told of with that framework', () => {
  const { problems } = makeEvidence({
    'frameworks/annex-o.md': fixtureText('frameworks/annex-n.md')
      .replace('short-title: Annex N', 'short-title: Annex O')
      .replaceAll(/number: "(\d)"/g, 'number: "9$1"'),
    'measures/visits.md': fixtureText('measures/visits.md').replace('sections: ["1"]', 'sections: ["91"]'),
  });
  expect(problems.map(({ message }) => message)).toEqual([
    'The assessment’s framework has no section “91”. Where that of Annex O is meant, write annex-o/91; or name annex-o under section-numbers in settings.yaml, if all such numbers are its own.',
  ]);
});

test('a section behind its framework is one of that, written or not', () => {
  const told = (value: string) => resolveReference({ target: 'section-number', value, path: ['sections', 0] }, known());
  expect(told('annex-n/1')).toEqual({ to: 'annex-m/01-thresholds' });
  expect(told('annex-n/9')).toEqual({
    message: 'The assessment’s framework has no section “9”. Write a section’s printed number, like "3".',
  });
  expect(told('graded/1')).toEqual({
    message: 'GF has no section “1”. Write a section’s printed number, like "3".',
  });
  expect(told('annex-n.md/1')).toEqual({ message: 'No framework has the id “annex-n.md”. Did you mean “annex-n”?' });
});
