import { expect, test } from 'vitest';
import { editFiles } from '../../tests/edit-files.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';

const file = 'annex-m/01-thresholds.md';

/** What the rule says of an acceptance, after another paragraph was put under the detail. */
function told(entry: string, added = ''): (string | undefined)[] {
  const accepted = `accepted-gaps:\n  - { ${entry}, by: AB, reason: It is known., until: 2026-03-31 }\n`;
  const files = editFiles({}, [
    [file, 'documents:\n', `${accepted}documents:\n`],
    [file, '   - [ ] Which team reports on it?\n', `   - [ ] Which team reports on it?\n${added}`],
  ]);
  return makeEvidence(files)
    .problems.filter(({ rule }) => rule === 'accepted-gap-place')
    .map(({ severity, message }) => `${severity}: ${message}`);
}

test.each([
  ['the id of a document', 'kind: document-doubtful, at: document-2', '“document-2”', '["guide"]'],
  ['the words of a note', 'kind: note-open, at: detail-2', '“detail-2”', '["Which team reports on it?"]'],
])('an acceptance by its place alone is told, with %s to write', (_, entry, place, names) => {
  expect(told(entry)).toEqual([
    `warning: This accepts every gap of its kind at ${place}, whichever stands there after the next edit. Write below it which is meant: of: ${names}.`,
  ]);
});

test('of many gaps at one place the first are named, and how many there are', () => {
  const notes = ['Is “it” so?', 'Who knows?', 'Ask.'].map((note) => `   - [ ] ${note}\n`).join('');
  expect(told('kind: note-open, at: detail-2', notes)).toEqual([
    expect.stringMatching(
      /of: \["Which team reports on it\?", "Is “it” so\?", "Who knows\?"\]\. There are 4 in all; the sheet of gaps has them under of\.$/,
    ),
  ]);
});

test('one at whose place no such gap is any more would accept the next, and is told', () => {
  expect(told('kind: document-doubtful, at: document-1')).toEqual([
    'warning: There is no gap of this kind at “document-1” now. Take the acceptance out, or the next gap that comes there is accepted unseen.',
  ]);
});

test.each([
  ['that says what it is of', 'kind: document-doubtful, at: document-2, of: [guide]'],
  ['of every gap of its kind', 'kind: note-open'],
  ['by a place that is a name, like a line’s letter', 'kind: line-unanswered, at: line-b-2'],
  ['of no known kind, which is told already', 'kind: note-opne, at: detail-2'],
])('one %s is in order', (_, entry) => {
  expect(told(entry)).toEqual([]);
});
