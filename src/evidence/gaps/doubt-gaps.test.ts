import { describe, expect, test } from 'vitest';
import { editFiles, type Edit } from '../../tests/edit-files.ts';
import { gapContent, gapsAfter, messagesAfter, type GapCase } from '../../tests/gap-content.ts';

const one = 'annex-m/01-thresholds.md';
const assessment = 'self-assessments/2025-northtown.md';
const lastLine = '1. [Visits](../measures/visits.md) and [document 1](#document-1).';
const says = (put: string): Edit[] => [[one, '4. Transport (details to be added).', `4. ${put}`]];

/** Content that nearly has a gap or has it in another way, and what is then said of that kind. */
const cases: readonly GapCase[] = [
  ['doubt-written', 'a statement is none', says('Transport is free.'), []],
  [
    'doubt-written',
    'a question beside a note is known already',
    [[one, '2. Visits are held', '2. Are visits held? They are']],
    ['Transport (details to be added).'],
  ],
  [
    'doubt-written',
    'a ticked note beside it has not settled what the text still says',
    says('Transport (details to be added).\n   - [x] Asked the depot.'),
    ['Transport (details to be added).'],
  ],
  [
    'doubt-written',
    'an open note beside it has it on its list',
    says('Transport (details to be added).\n   - [ ] Ask the depot.'),
    [],
  ],
  [
    'doubt-written',
    'a question about a document is one',
    [
      [one, '4. Transport (details to be added).', '4. Yes.'],
      [one, '  - id: strategy\n  - id: guide', '  - id: strategy\n    note: Is this the newest?\n  - id: guide'],
    ],
    ['Is this the newest?'],
  ],
  [
    'doubt-written',
    'a document’s own entry can have one',
    [
      [one, '4. Transport (details to be added).', '4. Yes.'],
      ['documents/steady.md', 'Words.', 'Words TBC.'],
    ],
    ['Words TBC.'],
  ],
  [
    'sign-off-missing',
    'nobody named to sign is said so',
    [[assessment, 'sign-offs:\n  - role: Director\n    of: self-assessment\n', '']],
    ['Nobody is named to sign it off.'],
  ],
  [
    'challenge-unanswered',
    'a word for what is to come is no response',
    [[assessment, 'Contacts are high.', 'Contacts are high.\n      response: To follow.']],
    ['Point 1 of the challenge by Southtown has no response.'],
  ],
  [
    'challenge-unanswered',
    'no further action needs no response',
    [[assessment, 'Contacts are high.', 'Contacts are high.\n      no-action: true']],
    [],
  ],
  [
    'doubt-written',
    'a report of another kind may ask',
    [['progress-reports/2025-q2.md', '| North | 4 |\n', '| North | 4 |\n\nFigures TBC.\n']],
    ['Transport (details to be added).'],
  ],
  [
    'doubt-written',
    'a document in doubt is told of once',
    [[one, '    doubt: Is this', '    note: Is it the newest?\n    doubt: Is this']],
    ['Transport (details to be added).'],
  ],
  ...[
    ['without [ ] is one', 'Ask Jo for the figures.', ['Ask Jo for the figures.']],
    ['in a list, one of them a note, is one', '- [ ] Ask.\n- Get the figures.', ['Get the figures.']],
    ['with a number is one', '1. Get the figures.', ['Get the figures.']],
    ['that leads in to notes is none', 'Asked in March:\n\n- [ ] Ask.', []],
    ['that says there is nothing is none', 'None.', []],
    ['that says so in a sentence is none', 'There are no open notes.', []],
    ['that says so in short is none', 'Nothing outstanding at present.', []],
    ['that begins with no is one', 'No decision yet on the protocol.', ['No decision yet on the protocol.']],
    ['that is settled is none', '- [x] Done.', []],
  ].map(([why, notes, messages]): GapCase => [
    'doubt-written',
    `a sentence under Open notes ${String(why)}`,
    [...says('Yes.'), [one, lastLine, `${lastLine}\n\n## Open notes\n\n${String(notes)}`]],
    messages as string[],
  ]),
  ...[
    ['beside a note below it is known already', 'Words TBC.\n\n- [ ] Ask.', []],
    ['beside a note above it is known already', '- [ ] Ask.\n\nWords TBC.', []],
    [
      'in a numbered paragraph is not by the note of the next',
      '1. Words TBC.\n2. More.\n   - [ ] Ask.',
      ['Words TBC.'],
    ],
    [
      'far from a note is not, though others are numbered',
      '1. One.\n\nWords TBC.\n\nMore.\n\n- [ ] Ask.',
      ['Words TBC.'],
    ],
    ['beside a note is known, though others are numbered', '1. One.\n\nWords TBC.\n\n- [ ] Ask.', []],
    ['far above a note is not', 'Words TBC.\n\n\n- [ ] Ask.', ['Words TBC.']],
    ['far below a note is not', '- [ ] Ask.\n\n\nWords TBC.', ['Words TBC.']],
  ].map(([why, body, messages]): GapCase => [
    'doubt-written',
    `one ${String(why)}`,
    [...says('Yes.'), ['documents/steady.md', 'Words.', String(body)]],
    messages as string[],
  ]),
  [
    'sign-off-missing',
    'who has not signed is named, once',
    [
      [
        assessment,
        'of: self-assessment\n',
        'of: self-assessment\n    date: 2026-02-01\n  - role: Chair\n    of: self-assessment\n  - role: Chair\n    of: directors-challenge\n',
      ],
    ],
    ['Not signed off by: Chair.'],
  ],
  [
    'challenge-unanswered',
    'the points without a response are told together',
    [
      [
        assessment,
        'point: Contacts are high.\n',
        'point: Contacts are high.\n    - { id: "2", point: B., response: Done. }\n    - { id: "3", point: C. }\n',
      ],
    ],
    ['Points 1 and 3 of the challenge by Southtown have no response.'],
  ],
];

describe('near misses, and gaps in another form: doubts and assessments', () => {
  test.each(cases)('%s: %s', (kind, _why, edits, messages) => {
    expect(messagesAfter(edits, kind)).toEqual(messages);
  });
});

test('a question about a cited document stands at that document', () => {
  const asked = says('Yes.').concat([
    [one, '  - id: guide\n', '  - id: guide\n    note: Is it the newest?\n'],
    [one, '    doubt: Is this the right edition?\n', ''],
  ]);
  const gap = gapsAfter(asked).find(({ kind }) => kind === 'doubt-written');
  expect([gap?.id, gap?.at]).toEqual(['doubt-written:annex-m/01-thresholds:is-it-the-newest', 'document-2']);
  expect(editFiles(gapContent, asked)[one]?.split('\n')[(gap?.line ?? 0) - 1]).toBe('    note: Is it the newest?');
});
