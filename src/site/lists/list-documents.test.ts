import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { listDocuments } from './list-documents.ts';

const section = fixtureText('annex-m/02-missing.md').replace(
  'documents: []',
  'documents:\n  - id: strategy\nsources:\n  - id: minutes',
);
const other = fixtureText('frameworks/annex-n.md').replace('short-title: Annex N', 'short-title: Annex O');
const { index } = makeEvidence({
  'annex-m/02-missing.md': section,
  'frameworks/annex-o.md': other,
  'annex-m/o-02-missing.md': section.replace('framework: annex-n', 'framework: annex-o'),
  'documents/archive.md': '---\ntitle: "“Archive” of reports"\ntype: report\nstatus: held\nperiod: 2024 to 2025\n---\n',
  'documents/minutes.md':
    '---\ntitle: Minutes\ntype: report\nstatus: not-held\ndate: 2025-03-02\nsupersedes: archive\nmay-be-same-as: [archive]\n---\n',
});
const { entries, groups } = listDocuments(index);
const entryOf = (id: string) => entries.find(({ document }) => document.id === `documents/${id}`);

test('the register stands in the order of its titles, each document with its day or its period', () => {
  expect(entries.map(({ document, date, status }) => [document.data.title, date, status])).toEqual([
    ['“Archive” of reports', '2024 to 2025', 'Held'],
    ['Early help strategy', '', 'Held'],
    ['Guide to thresholds', '', 'Requested'],
    ['Minutes', '2 March 2025', 'Not held'],
  ]);
});

test('a document is cited by sections, those of another framework under its name, and by other items, each once', () => {
  expect(entryOf('strategy')).toMatchObject({
    sections: ['1', '2', 'annex-o/2'],
    others: 1,
    values: { section: ['1', '2', 'annex-o/2'] },
  });
  expect(entryOf('minutes')).toMatchObject({ sections: [], others: 2 });
  // That the minutes replace it is no citation.
  expect(entryOf('archive')).toMatchObject({ sections: [], others: 0, values: { section: ['none'] } });
});

test('the filters count each document once under each value', () => {
  const counts = Object.fromEntries(
    groups.map(({ name, values }) => [name, values.map(({ words, count }) => `${words} ${count}`)]),
  );
  expect(counts).toEqual({
    type: ['guidance 1', 'report 2', 'strategy 1'],
    status: ['Held 2', 'Requested 1', 'Not held 1'],
    section: ['1. Thresholds 2', '2. Missing 1', 'Annex O 2. Missing 1', 'No section 2'],
  });
});
