import { describe, expect, test } from 'vitest';
import { editFiles, type Edit } from '../../tests/edit-files.ts';
import { gapContent, gapsAfter, messagesAfter, type GapCase } from '../../tests/gap-content.ts';

const one = 'annex-m/01-thresholds.md';
const four = 'annex-m/04-neglect.md';
const plan = 'action-plans/2025-northtown.md';
const second: Edit[] = [['documents/second.md', '', '---\ntitle: Second paper\ntype: report\nstatus: listed\n---\n']];

/** Content that nearly has a gap or has it in another way, and what is then said of that kind. */
const cases: readonly GapCase[] = [
  [
    'evidence-changed',
    'what is gone has changed',
    [['documents/newer.md', 'id: documents/steady', 'id: documents/gone']],
    ['Changed since the review on 1 February 2026: documents/gone (no longer there).'],
  ],
  ['document-missing', 'a listed document is not missing', [['documents/guide.md', 'requested', 'listed']], []],
  [
    'document-missing',
    'one that we do not hold is',
    [['documents/guide.md', 'requested', 'not-held']],
    ['We do not hold the document.'],
  ],
  [
    'document-missing',
    'one whose file is not there is',
    [['documents/guide.md', 'requested', 'held\nfile: attachments/gone.pdf']],
    ['The file “attachments/gone.pdf” is not there.'],
  ],
  [
    'document-location',
    'a link to an address says where it is',
    [['documents/lost.md', 'listed\n---\n', 'listed\n---\n\n[The paper](https://example.org/paper).\n']],
    [],
  ],
  [
    'document-location',
    'one that is not to hand is a gap of another kind',
    [['documents/lost.md', 'listed', 'requested']],
    [],
  ],
  [
    'document-location',
    'held somewhere unknown is',
    [['documents/lost.md', 'listed', 'held']],
    ['Nobody has recorded where its document is kept: Lost paper.'],
  ],
  [
    'document-file-changed',
    'without a recorded fingerprint nothing has changed',
    [['documents/hashed.md', `\nsha256: ${'b'.repeat(64)}`, '']],
    [],
  ],
  ['document-review-due', 'the last day is not past', [['documents/policy.md', '2026-01-31', '2026-03-01']], []],
  [
    'document-review-due',
    'a replaced document is past caring',
    [['documents/newer.md', 'supersedes: older', 'supersedes: policy']],
    [],
  ],
  [
    'document-superseded',
    'a source may be old',
    [
      [one, '6. The [older policy](../documents/older.md) says so.', '6. Yes.'],
      [one, '  - id: newer\n', '  - id: newer\n  - id: older\n'],
    ],
    [],
  ],
  [
    'document-superseded',
    'a list of documents may not',
    [
      [one, '6. The [older policy](../documents/older.md) says so.', '6. Yes.'],
      [one, '  - id: guide\n', '  - id: older\n  - id: guide\n'],
    ],
    ['“Older policy” has been replaced by “Newer policy”.'],
  ],
  [
    'document-file-changed',
    'a file that is not there has not changed: it is missing',
    [['documents/hashed.md', 'attachments/strategy.txt', 'attachments/gone.pdf']],
    [],
  ],
  [
    'document-location',
    'a file kept with the evidence says where it is',
    [['documents/lost.md', 'status: listed', 'status: held\nfile: attachments/strategy.txt']],
    [],
  ],
  [
    'document-location',
    'a word for what is not known is no place',
    [['documents/lost.md', 'status: listed', 'status: held\nlocation: TBC']],
    ['Nobody has recorded where its document is kept: Lost paper.'],
  ],
  ['document-location', 'nor need one that we do not hold say it', [['documents/lost.md', 'listed', 'not-held']], []],
  [
    'document-location',
    'one of two is told so',
    [[four, '  - id: lost\n', '  - id: lost\n  - id: strategy\n']],
    ['Nobody has recorded where 1 of its 2 documents is kept: Lost paper.'],
  ],
  [
    'document-location',
    'two of two are told so',
    [...second, [four, '  - id: lost\n', '  - id: lost\n  - id: second\n']],
    ['Nobody has recorded where its 2 documents are kept: Lost paper; Second paper.'],
  ],
  [
    'document-location',
    'two of three are told so',
    [...second, [four, '  - id: lost\n', '  - id: lost\n  - id: second\n  - id: strategy\n']],
    ['Nobody has recorded where 2 of its 3 documents are kept: Lost paper; Second paper.'],
  ],
  [
    'document-location',
    'one that the text cites and the list leaves out is told',
    [
      [four, 'documents:\n  - id: lost\n', 'documents: []\n'],
      [four, '1. [Calls]', '1. See the [paper](../documents/lost.md).\n2. [Calls]'],
    ],
    ['Nobody has recorded where its document is kept: Lost paper.'],
  ],
  [
    'document-location',
    'one that only a note speaks of is not',
    [
      [four, 'documents:\n  - id: lost\n', 'documents: []\n'],
      [
        four,
        '1. [Calls](../measures/calls.md).\n',
        '\n## Open notes\n\n- [ ] Is the [paper](../documents/lost.md) meant?\n',
      ],
    ],
    [],
  ],
  [
    'document-location',
    'one that shows what was done is told of its plan, once',
    [
      [four, 'documents:\n  - id: lost\n', 'documents: []\n'],
      [plan, '        state: done\n', '        state: done\n        evidence: [lost, strategy]\n'],
      [plan, '        text: Ask them.\n', '        text: Ask them.\n        state: done\n        evidence: [lost]\n'],
    ],
    ['Nobody has recorded where 1 of its 2 documents is kept: Lost paper.'],
  ],
  [
    'document-location',
    'what shows what others have done is theirs to keep',
    [
      [four, 'documents:\n  - id: lost\n', 'documents: []\n'],
      [plan, '        state: done\n', '        state: done\n        evidence: [lost]\n'],
      [plan, 'authority: Northtown', 'authority: Southtown'],
    ],
    [],
  ],
  [
    'document-superseded',
    'a self-assessment says how things stand',
    [
      [
        'self-assessments/2025-northtown.md',
        'It goes well.',
        'It goes well, says the [policy](../documents/older.md).',
      ],
    ],
    ['“Older policy” has been replaced by “Newer policy”.', '“Older policy” has been replaced by “Newer policy”.'],
  ],
  [
    'document-superseded',
    'a report on the past may cite what was in force then',
    [['progress-reports/2025-q2.md', '| North | 4 |\n', '| North | 4 |\n\nSee the [policy](../documents/older.md).\n']],
    ['“Older policy” has been replaced by “Newer policy”.'],
  ],
];

describe('near misses, and gaps in another form: documents', () => {
  test.each(cases)('%s: %s', (kind, _why, edits, messages) => {
    expect(messagesAfter(edits, kind)).toEqual(messages);
  });
});

/** The line of a file that a gap of a kind names after an edit. */
const lineAfter = (edit: Edit, kind: string): string | undefined => {
  const gap = gapsAfter([edit]).find((one) => one.kind === kind && `${one.item}.md` === edit[0]);
  return editFiles(gapContent, [edit])[edit[0]]?.split('\n')[(gap?.line ?? 0) - 1];
};

test('a replaced document that is to show an action as done is shown at that action', () => {
  const plan = 'action-plans/2025-northtown.md';
  const shown = '        state: in-progress\n        evidence:\n          - strategy\n          - older\n';
  const edit: Edit = [plan, 'due: 2026-01-31\n', `due: 2026-01-31\n${shown}`];
  expect(lineAfter(edit, 'document-superseded')).toBe('          - older');
});

test('a file that is not there is put right where it is named', () => {
  const edit: Edit = ['documents/guide.md', 'status: requested', 'status: held\nfile: attachments/gone.pdf'];
  expect(lineAfter(edit, 'document-missing')).toBe('file: attachments/gone.pdf');
});

test('a replaced document that an item cites twice is one gap, where it is cited first', () => {
  const gaps = gapsAfter([[one, '  - id: guide\n', '  - id: older\n  - id: guide\n']]);
  const found = gaps.filter(({ kind }) => kind === 'document-superseded');
  expect(found.map(({ at }) => at)).toEqual(['document-2']);
});

test('what is no longer there is named, and nothing leads to it', () => {
  const gaps = gapsAfter([['documents/newer.md', 'id: documents/steady', 'id: documents/gone']]);
  expect(gaps.find(({ kind }) => kind === 'evidence-changed')?.about).toEqual([]);
});

describe('whose a gap is', () => {
  const ownersOf = (kind: string, item: string) =>
    gapsAfter([]).find((gap) => gap.kind === kind && gap.item === item)?.owners;

  test('an action’s is that of its own owners', () => {
    expect(ownersOf('action-overdue', 'action-plans/2025-northtown')).toEqual(['AB']);
  });

  test('a document’s without owners is that of those who cite it, and not of those who only wrote from it', () => {
    expect(ownersOf('document-missing', 'documents/guide')).toEqual(['AB']);
    expect(ownersOf('document-review-due', 'documents/policy')).toEqual([]);
    const unowned = gapsAfter([['documents/guide.md', 'type: guidance\n', 'type: guidance\nowners: []\n']]);
    expect(unowned.find(({ kind }) => kind === 'document-missing')?.owners).toEqual(['AB']);
    const gone = gapsAfter([['documents/guide.md', 'requested', 'held\nfile: attachments/gone.pdf']]);
    expect(gone.find(({ kind }) => kind === 'document-missing')?.owners).toEqual(['AB']);
  });

  test('a changed file’s, a review’s that is due and an old figure’s is that of those who cite it too', () => {
    const gaps = gapsAfter([
      [one, '  - id: guide\n', '  - id: hashed\n  - id: policy\n  - id: guide\n'],
      [four, 'reviewed: 2026-02-01\n', 'owners: [CD]\nreviewed: 2026-02-01\n'],
    ]);
    const owners = ['document-file-changed', 'document-review-due', 'measure-stale'].map(
      (kind) => gaps.find((gap) => gap.kind === kind)?.owners,
    );
    expect(owners).toEqual([['AB'], ['AB'], ['CD']]);
  });

  test('a document’s with owners is theirs alone, and nobody is named twice', () => {
    const ownersAfter = (...edits: Edit[]) => gapsAfter(edits).find(({ kind }) => kind === 'document-missing')?.owners;
    const again: Edit = [one, '3. Staff agree.', '3. Staff agree, says the [guide](../documents/guide.md).'];
    expect(ownersAfter(again)).toEqual(['AB']);
    expect(ownersAfter(again, ['documents/guide.md', 'type: guidance\n', 'type: guidance\nowners: [CD]\n'])).toEqual([
      'CD',
    ]);
  });
});
