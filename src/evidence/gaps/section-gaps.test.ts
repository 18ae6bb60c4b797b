import { describe, expect, test } from 'vitest';
import type { Edit } from '../../tests/edit-files.ts';
import { messagesAfter, type GapCase } from '../../tests/gap-content.ts';

const one = 'annex-m/01-thresholds.md';
const two = 'annex-m/02-missing.md';
const four = 'annex-m/04-neglect.md';
const state = (part: string, word: string): Edit[] => [
  [two, 'documents: []', `documents: []\nstates: { ${part}: { state: ${word}, reason: Because. } }`],
];

/** Content that nearly has a gap or has it in another way, and what is then said of that kind. */
const cases: readonly GapCase[] = [
  ['summary-empty', 'a nil return closes it', state('summary', 'nil-return'), []],
  ['summary-empty', 'not applicable closes it', state('summary', 'not-applicable'), []],
  ['summary-empty', 'to be confirmed does not', state('summary', 'to-be-confirmed'), ['To be confirmed: Because.']],
  [
    'summary-empty',
    'a state whose reason says nothing does not close it',
    [[two, 'documents: []', 'documents: []\nstates: { summary: { state: nil-return, reason: TBC. } }']],
    ['The summary statement is not written. The reason under states says only “TBC”.'],
  ],
  [
    'summary-empty',
    'notes alone are no summary, ticked or not',
    [[two, '## Summary statement\n', '## Summary statement\n\n- [x] Asked legal.\n- [ ] Write it.\n']],
    ['The summary statement is not written.'],
  ],
  [
    'summary-empty',
    'a sentence beside a note is one',
    [[two, '## Summary statement\n', '## Summary statement\n\nWe act.\n\n- [ ] Write more.\n']],
    [],
  ],
  [
    'summary-empty',
    'the word draft alone is no summary',
    [[two, '## Summary statement\n', '## Summary statement\n\nDraft.\n']],
    ['The summary statement is not written. It says only “Draft”.'],
  ],
  [
    'summary-empty',
    'nor are words that send the reader on',
    [[two, '## Summary statement\n', '## Summary statement\n\nSee below.\n']],
    ['The summary statement is not written. It says only “See below”.'],
  ],
  [
    'detail-empty',
    'a numbered note is no detail',
    [[four, '## Detail\n', '## Detail\n\n1. [ ] Ask the team.\n']],
    ['There is nothing under Detail.'],
  ],
  [
    'detail-empty',
    'a numbered note that is ticked is',
    [[four, '## Detail\n', '## Detail\n\n1. [x] The team agrees.\n']],
    [],
  ],
  [
    'line-unsupported',
    'what a note still asks for supports nothing',
    [
      [
        one,
        '3. Staff agree. [c](#line-c)\n',
        '3. Staff agree. [c](#line-c)\n   - [ ] Get the [policy](../documents/policy.md).\n',
      ],
    ],
    ['Line c is answered without a document or a figure.'],
  ],
  [
    'line-unsupported',
    'what a ticked note has brought does',
    [
      [
        one,
        '3. Staff agree. [c](#line-c)\n',
        '3. Staff agree. [c](#line-c)\n   - [x] See the [policy](../documents/policy.md).\n',
      ],
    ],
    [],
  ],
  ['detail-empty', 'a paragraph without a number is detail too', [[four, '## Detail\n', '## Detail\n\nWe act.\n']], []],
  [
    'strengths-only',
    'a next step is named',
    [[four, 'every part of the town.', 'every part of the town. We will extend it.']],
    [],
  ],
  [
    'strengths-only',
    'an effect is named',
    [[four, 'every part of the town.', 'every part of the town. Audits show fewer delays.']],
    [],
  ],
  [
    'strengths-only',
    'two words are no account',
    [
      [
        four,
        'Our arrangements for children who are neglected are strong. Staff know them well and follow them with care. Partners speak\nhighly of the team, which is settled, committed and proud of its work with families in every part of the town.',
        'See above.',
      ],
    ],
    [],
  ],
  [
    'strengths-only',
    'children at risk are not a weakness',
    [[four, 'children who are neglected', 'children at risk of neglect']],
    ['The summary seems to name no weakness, no next step and no effect on children. Is that the whole picture?'],
  ],
  ['review-overdue', 'the last day is not overdue', [[two, '2025-06-01', '2025-11-29']], []],
  ['review-overdue', 'the day after is', [[two, '2025-06-01', '2025-11-28']], ['To be reviewed by 28 February 2026.']],
  ['review-overdue', 'never reviewed is', [[two, 'reviewed: 2025-06-01\n', '']], ['No review is recorded.']],
  [
    'changed-since-review',
    'a later review by its date alone puts the fingerprint out of use',
    [['documents/steady.md', 'review: {', 'reviewed: 2026-02-15\nreview: {']],
    [],
  ],
  [
    'line-unanswered',
    'a paragraph that is only an open note does not answer',
    [[one, '3. Staff agree. [c]', '3. [ ] Staff to be asked. [c]']],
    ['Line b-2: whether plans are made', 'Line c: Whether staff agree.', 'Line a: Whether action is urgent.'],
  ],
  ['line-unsupported', 'a figure is evidence', [[one, '3. Staff agree.', '3. In a survey 48 of 50 staff agreed.']], []],
  [
    'line-unsupported',
    'a listed document is evidence',
    [[one, '3. Staff agree.', '3. Staff agree: see [document 1](#document-1).']],
    [],
  ],
  [
    'line-unsupported',
    'an address is evidence',
    [[one, '3. Staff agree.', '3. Staff agree: see [the survey](https://example.org/survey).']],
    [],
  ],
  [
    'line-unsupported',
    'a file is evidence',
    [[one, '3. Staff agree.', '3. Staff agree: see [the survey](../attachments/strategy.txt).']],
    [],
  ],
  [
    'line-unsupported',
    'the framework is not',
    [[one, '3. Staff agree.', '3. Staff agree, as [it](../frameworks/annex-n.md) asks.']],
    ['Line c is answered without a document or a figure.'],
  ],
  [
    'line-unsupported',
    'evidence in another paragraph is not',
    [[one, '4. Transport (details to be added).', '4. All 14 of the staff say so.']],
    ['Line c is answered without a document or a figure.'],
  ],
  [
    'line-unsupported',
    'a figure in an open note is not',
    [[one, '3. Staff agree. [c](#line-c)', '3. Staff agree. [c](#line-c)\n   - [ ] Ask all 14 of them.']],
    ['Line c is answered without a document or a figure.'],
  ],
  [
    'line-unsupported',
    'a date is not',
    [[one, '3. Staff agree.', '3. Since 2 December 2015 staff agree on section 47.']],
    ['Line c is answered without a document or a figure.'],
  ],
  [
    'documents-none',
    'to be confirmed does not close it',
    state('documents', 'to-be-confirmed'),
    ['To be confirmed: Because.'],
  ],
  ['documents-none', 'a nil return closes it', state('documents', 'nil-return'), []],
  [
    'performance-data-none',
    'a word for nothing is no data',
    [[two, '## Performance and activity data\n', '## Performance and activity data\n\nNil.\n']],
    ['There is no performance or activity data. It says only “Nil”.'],
  ],
  ['performance-data-none', 'not applicable closes it', state('performance-data', 'not-applicable'), []],
  [
    'owner-none',
    'an empty list names nobody',
    [[two, 'owners: [CD]', 'owners: []']],
    ['Nobody is named as owner.', 'Nobody is named as owner.'],
  ],
  [
    'strengths-only',
    'the detail is read too',
    [
      [
        four,
        '## Detail\n',
        `## Detail\n\n1. ${'Staff know the families well and follow the arrangements with care. '.repeat(3)}\n`,
      ],
    ],
    [
      'The summary seems to name no weakness, no next step and no effect on children. Is that the whole picture?',
      'The detail seems to name no weakness, no next step and no effect on children. Is that the whole picture?',
    ],
  ],
  [
    'line-unsupported',
    'one paragraph with evidence is enough',
    [[one, '4. Transport (details to be added).', '4. All 14 of the staff say so. [c](#line-c)']],
    [],
  ],
  [
    'line-unsupported',
    'several lines of a section are told together',
    [[one, 'Audits show it: see the [strategy](../documents/strategy.md).', 'Audits show it.']],
    ['Lines a and c are answered without a document or a figure.'],
  ],
  [
    'line-unsupported',
    'another section is not',
    [[one, '3. Staff agree.', '3. Staff agree: see [missing](02-missing.md).']],
    ['Line c is answered without a document or a figure.'],
  ],
];

describe('near misses, and gaps in another form: sections and lines of enquiry', () => {
  test.each(cases)('%s: %s', (kind, _why, edits, messages) => {
    expect(messagesAfter(edits, kind)).toEqual(messages);
  });
});
