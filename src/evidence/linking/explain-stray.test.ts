import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { explainStray } from './explain-stray.ts';

test.each([
  [
    'annex-m/03-missing.docx',
    'Only files that end in .md are read here. Bring what it says in with npm run import,',
    undefined,
  ],
  ['annex-m/chart.png', 'Only files that end in .md are read here. Put it in attachments and link', undefined],
  [
    'annex-m/03-missing.MD',
    'The name must end in .md and nothing else. Rename it 03-missing.md.',
    'annex-m/03-missing.md',
  ],
  ['annex-m/03-missing.md.txt', 'The name must end in .md', 'annex-m/03-missing.md'],
  ['annex-m/notes.txt', 'Text files are not read here.', undefined],
  [
    'annex-m/old/03-missing.md',
    'Files are only read directly in annex-m, not in a folder inside it. Move this one out of “old” into annex-m.',
    'annex-m/03-missing.md',
  ],
  [
    'Annex-M/03-missing.md',
    'There is no folder “Annex-M” in content. It must be called annex-m:',
    'annex-m/03-missing.md',
  ],
  [
    'annex m/03-missing.md',
    'There is no folder “annex m” in content. It must be called annex-m:',
    'annex-m/03-missing.md',
  ],
  ['measure/visits.md', 'There is no folder “measure” in content. It must be called measures:', 'measures/visits.md'],
  [
    'Attachments/plan.pdf',
    'There is no folder “Attachments” in content. It must be called attachments:',
    'attachments/plan.pdf',
  ],
  [
    'notes/visits.md',
    'There is no folder “notes” in content, so nothing says what this file is. Move it to',
    undefined,
  ],
  ['visits.md', 'This file stands in no folder, so nothing says what it is. Move it to', undefined],
  ['README.md', 'Notes for those who edit the files are not published.', undefined],
  ['plan.pdf', 'This file would not be published here. Bring what it says in', undefined],
  [
    'content/annex-m/03-missing.md',
    'This stands in a second folder content inside the first.',
    'annex-m/03-missing.md',
  ],
  ['settings.yml', 'This file is not read under this name. Rename it settings.yaml', 'settings.yaml'],
  ['Owner.yaml', 'This file is not read under this name. Rename it owners.yaml', 'owners.yaml'],
  ['annex-m/glossary.yaml', 'glossary.yaml is only read directly in content.', 'glossary.yaml'],
])('%s', (path, begin, meant) => {
  const stray = explainStray(path);
  expect(stray.message.slice(0, begin.length)).toBe(begin);
  expect(stray.meant).toBe(meant);
});

const rulesOf = (changes: Record<string, string | undefined>) =>
  makeEvidence(changes).problems.map(({ rule, file }) => `${rule} ${file}`);

test('what refers to a file in a folder of another name is not told as well, and neither is a file that is missing', () => {
  const moved = { 'documents/strategy.md': undefined, 'Documents/strategy.md': fixtureText('documents/strategy.md') };
  expect(rulesOf(moved)).toEqual(['file-stray content/Documents/strategy.md']);
  const named = { 'owners.yaml': undefined, 'owners.yml': fixtureText('owners.yaml') };
  expect(rulesOf(named)).toEqual(['file-stray content/owners.yml']);
});

test('a copy of what is there already is told as one', () => {
  const { problems } = makeEvidence({ 'Documents/strategy.md': fixtureText('documents/strategy.md') });
  expect(problems.map(({ message }) => message)).toEqual([
    'There is no folder “Documents” in content. It must be called documents: rename it, or move its files there. There is one of that name already, so keep one of the two.',
  ]);
});
