import { fingerprintAttachments } from '../files/attachments/fingerprint-attachments.ts';
import { collectGaps } from '../evidence/finding-gaps/collect-gaps.ts';
import { openGaps } from '../evidence/finding-gaps/open-gaps.ts';
import type { Gap } from '../evidence/types.ts';
import { editFiles, type Edit, type Files } from './edit-files.ts';
import { makeEvidence } from './make-evidence.ts';

/** The day on which the gaps of the test content are judged. */
const day = '2026-03-01';

/** The fingerprint of a file that has changed since, and that of the one file there is. */
export const [wrong, hash] = ['0000000000000000', 'a'.repeat(64)];
const document = (title: string, fields: string, body = '') =>
  `---\ntitle: ${title}\ntype: policy\nlocation: Shared drive\n${fields}\n---\n${body}`;

const written: Files = editFiles({}, [
  ['frameworks/annex-n.md', '  - number: "2"', '      - id: c\n        text: Whether staff agree.\n  - number: "2"'],
  [
    'frameworks/annex-n.md',
    '        text: Whether action is urgent.\n',
    '        text: Whether action is urgent.\n  - number: "3"\n    title: Care leavers\n    lines:\n      - id: a\n        text: Whether homes are safe.\n  - number: "4"\n    title: Neglect\n    lines: []\n',
  ],
  [
    'annex-m/01-thresholds.md',
    '    place: Page 2\n',
    '    place: Page 2\n  - id: policy\n  - id: hashed\n  - id: kept\n  - id: newer\n',
  ],
  [
    'annex-m/01-thresholds.md',
    '   - [ ] Which team reports on it?\n',
    `   - [ ] Which team reports on it?
3. Staff agree. [c](#line-c)
4. Transport (details to be added).
5. We held [75% of visits](../measures/visits.md).
6. The [older policy](../documents/older.md) says so.
`,
  ],
  ['annex-m/02-missing.md', 'states:\n  performance-data: { state: nil-return, reason: Nobody went missing. }\n', ''],
  [
    'annex-m/04-neglect.md',
    '',
    `---
title: Neglect
number: "4"
framework: annex-n
reviewed: 2026-02-01
documents:
  - id: lost
---

## Summary statement

Our arrangements for children who are neglected are strong. Staff know them well and follow them with care. Partners speak
highly of the team, which is settled, committed and proud of its work with families in every part of the town.

## Detail

## Performance and activity data

1. [Calls](../measures/calls.md).
`,
  ],
  ['documents/lost.md', '', '---\ntitle: Lost paper\ntype: report\nstatus: listed\n---\n'],
  ['documents/older.md', '', document('Older policy', 'status: held')],
  [
    'documents/newer.md',
    '',
    document(
      'Newer policy',
      `status: held\nsupersedes: older\nreview:\n  by: CD\n  date: 2026-02-01\n  fingerprint: "own"\n  rests-on:\n    - id: documents/steady\n      fingerprint: "${wrong}"`,
      '\nSee [steady](steady.md).\n',
    ),
  ],
  ['documents/policy.md', '', document('Policy', 'status: held\nreview-due: 2026-01-31')],
  [
    'documents/hashed.md',
    '',
    document('Hashed', `status: held\nfile: attachments/strategy.txt\nsha256: ${'b'.repeat(64)}`),
  ],
  ['owners.yaml', '- initials: CD\n', '- initials: EF\n  role: Former manager\n  until: 2026-01-31\n- initials: CD\n'],
  ['documents/kept.md', '', document('Kept', 'status: held\nowners: [EF]')],
  ['documents/loose.md', '', document('Loose', 'status: held')],
  [
    'documents/steady.md',
    '',
    document('Steady', `status: held\nreview: { by: AB, date: 2026-02-01, fingerprint: "${wrong}" }`, '\nWords.\n'),
  ],
  [
    'measures/calls.md',
    '',
    '---\ntitle: Calls answered\nauthority: Northtown\nunit: calls\nbetter: higher\nfrequency: monthly\nseries:\n  - period: October 2025\n    ends: 2025-10-31\n    value: 7\n    source: strategy\n---\n',
  ],
  [
    'measures/homes.md',
    '',
    '---\ntitle: Homes visited\nauthority: Northtown\nunit: homes\nowners: [CD]\nseries: []\n---\n',
  ],
  [
    'inspections/2025-northtown.md',
    '    sections: []\n',
    '    sections: []\n  - id: "3"\n    to: authority\n    text: Keep a list.\n    sections: []\n  - id: "4"\n    to: authority\n    text: Ask children.\n    sections: []\n',
  ],
  [
    'action-plans/2025-northtown.md',
    '        due: 2026-01-31\n',
    `        due: 2026-01-31
      - id: "2"
        text: Tell staff.
        owners: [CD]
        state: done
  - id: "4"
    outcomes: []
    how-we-will-know: []
    actions:
      - id: "1"
        text: Ask them.
`,
  ],
  [
    'self-assessments/2025-northtown.md',
    'sign-offs:\n',
    'challenge:\n  by: Southtown\n  points:\n    - id: "1"\n      point: Contacts are high.\nsign-offs:\n',
  ],
]);

const fingerprintOf = (files: Files, id: string): string => makeEvidence(files).index.byId.get(id)?.fingerprint ?? '';
const readable = editFiles(written, [['documents/newer.md', '"own"', `"${wrong}"`]]);
/** The fingerprints of two items as they are. */
export const own = {
  steady: fingerprintOf(readable, 'documents/steady'),
  newer: fingerprintOf(readable, 'documents/newer'),
};

/** Content that has a gap of every kind. */
export const gapContent: Files = editFiles(written, [['documents/newer.md', '"own"', `"${own.newer}"`]]);

/** The gaps open in the content after some edits. Throws when an edit makes the content wrong, because then nothing is shown. */
export function gapsAfter(edits: readonly Edit[], today = day): Gap[] {
  const { index, problems } = makeEvidence(editFiles(gapContent, edits));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return openGaps(collectGaps(fingerprintAttachments(index, () => hash)), today);
}

/** A kind of gap, why it is or is not there, what is edited, and what is then said of that kind. */
export type GapCase = readonly [kind: string, why: string, edits: readonly Edit[], messages: readonly string[]];

/** What the gaps of a kind say after some edits. */
export const messagesAfter = (edits: readonly Edit[], kind: string): string[] =>
  gapsAfter(edits)
    .filter((gap) => gap.kind === kind)
    .map(({ message }) => message);
