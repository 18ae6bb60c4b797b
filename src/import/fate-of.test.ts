import { expect, test } from 'vitest';
import type { Kind } from '../../schemas/index.ts';
import { fateOf, fateOfEvidence, isShortOf } from './fate-of.ts';
import type { WrittenDraft } from './write-drafts.ts';

const draft = (decision: WrittenDraft['decision'], wanted = false): WrittenDraft => ({
  path: 'x.md',
  decision,
  wanted,
  written: wanted,
});
const outcome = (
  files: readonly WrittenDraft[],
  unentered = false,
  kinds: readonly Kind[] = ['inspection', 'document'],
) => ({
  file: 'a.pdf',
  result: {
    kind: kinds[0] ?? 'document',
    sure: 1,
    drafts: files.map((_, at) => ({ kind: kinds[at] ?? 'document', id: 'x', data: {}, body: '' })),
    warnings: [],
  },
  files,
  warnings: unentered ? [{ code: 'x', message: '', unentered }] : [],
});

test.each([
  ['same', 'there'],
  ['kept', 'there'],
  ['known', 'there'],
  ['differs', 'left'],
  ['edited', 'left'],
  ['taken', 'left'],
] as const)('a file that is not to be written and %s is %s', (decision, fate) => {
  expect(fateOfEvidence(draft(decision))).toBe(fate);
});

test('what a dry run is to write is not left', () => {
  expect(fateOfEvidence({ ...draft('differs', true), written: false })).toBe('to-write');
});

test.each([
  [outcome([draft('taken'), draft('new', true)]), 'left', true],
  [outcome([draft('new', true), draft('edited')]), 'partly', true],
  [outcome([draft('new', true)], true), 'partly', true],
  // A sheet is about all of its rows.
  [outcome([draft('edited'), draft('new', true)], false, ['document', 'document']), 'partly', true],
  [outcome([draft('edited'), draft('same')], false, ['document', 'document']), 'partly', true],
  [outcome([draft('edited'), draft('taken')], false, ['document', 'document']), 'left', true],
  [outcome([], true), 'unentered', true],
  [{ file: 'b.pdf', fault: { code: 'file-empty', message: '' } }, 'fault', true],
  [outcome([draft('known'), draft('same')]), 'known', false],
  [outcome([draft('kept'), draft('new', true)]), 'done', false],
  // A sheet of which all is there already makes no drafts.
  [outcome([]), 'done', false],
] as const)('case %#: what became of an imported file, and whether something is missing', (made, fate, isShort) => {
  expect(fateOf(made)).toBe(fate);
  expect(isShortOf(fateOf(made))).toBe(isShort);
});
