import { fingerprintAttachments } from '../files/fingerprint-attachments.ts';
import { collectGaps } from '../evidence/collect-gaps.ts';
import { openGaps } from '../evidence/open-gaps.ts';
import type { Gap } from '../evidence/types.ts';
import { editFiles, type Edit, type Files } from './edit-files.ts';
import { fixtureText, makeEvidence } from './make-evidence.ts';

/** The day on which the gaps of the test content are judged. */
const day = '2026-03-01';

const [wrong, hash] = ['0000000000000000', 'a'.repeat(64)];
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
    '    place: Page 2\n  - id: policy\n  - id: hashed\n  - id: newer\n',
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
  ['documents/newer.md', '', document('Newer policy', 'status: held\nsupersedes: older')],
  ['documents/policy.md', '', document('Policy', 'status: held\nreview-due: 2026-01-31')],
  [
    'documents/hashed.md',
    '',
    document('Hashed', `status: held\nfile: attachments/strategy.txt\nsha256: ${'b'.repeat(64)}`),
  ],
  ['documents/loose.md', '', document('Loose', 'status: held')],
  [
    'documents/steady.md',
    '',
    document('Steady', `status: held\nreview: { by: AB, date: 2026-02-01, fingerprint: "${wrong}" }`, '\nWords.\n'),
  ],
  [
    'progress-reports/2025-q2.md',
    'measures: [visits]\n',
    `measures: [visits]\nreview:\n  by: CD\n  date: 2026-02-01\n  fingerprint: "own"\n  rests-on:\n    - id: documents/steady\n      fingerprint: "${wrong}"\n`,
  ],
  ['progress-reports/2025-q2.md', '| North | 4 |\n', '| North | 4 |\n\nSee [steady](../documents/steady.md).\n'],
  [
    'measures/calls.md',
    '',
    '---\ntitle: Calls answered\nauthority: Northtown\nunit: calls\nbetter: higher\nfrequency: monthly\nseries:\n  - period: October 2025\n    ends: 2025-10-31\n    value: 7\n    source: strategy\n---\n',
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
const readable = editFiles(written, [['progress-reports/2025-q2.md', '"own"', `"${wrong}"`]]);
const own = {
  steady: fingerprintOf(readable, 'documents/steady'),
  report: fingerprintOf(readable, 'progress-reports/2025-q2'),
};

/** Content that has a gap of every kind. */
export const gapContent: Files = editFiles(written, [['progress-reports/2025-q2.md', '"own"', `"${own.report}"`]]);

const plan = 'action-plans/2025-northtown.md';
const section = (number: number) =>
  number === 1 ? 'annex-m/01-thresholds.md' : number === 2 ? 'annex-m/02-missing.md' : 'annex-m/04-neglect.md';

/** Every gap of the content by its id, and the one edit that closes it and no other. */
export const fixes: Readonly<Record<string, Edit>> = {
  'section-missing:frameworks/annex-n:3': [
    'annex-m/03-care-leavers.md',
    '',
    fixtureText(section(1))
      .replace('Thresholds', 'Care leavers')
      .replace('"1"', '"3"')
      .replace(
        /documents:[\s\S]*?sources/,
        'documents: []\nstates: { documents: { state: not-applicable, reason: None. } }\nsources',
      )
      .replace(/## Detail[\s\S]*?## Perf/, '## Detail\n\n1. All 14 are. [a](#line-a)\n\n## Perf')
      .replace(' and [document 1](#document-1)', ''),
  ],
  'summary-empty:annex-m/02-missing': [
    section(2),
    '## Summary statement\n',
    '## Summary statement\n\nMuch is still to do.\n',
  ],
  'detail-empty:annex-m/04-neglect': [section(4), '## Detail\n', '## Detail\n\n1. We act.\n'],
  'strengths-only:annex-m/04-neglect:summary': [
    section(4),
    'part of the town.',
    'part of the town, although some wait too long.',
  ],
  'owner-none:annex-m/04-neglect': [section(4), 'reviewed: 2026-02-01\n', 'owners: [CD]\nreviewed: 2026-02-01\n'],
  'review-overdue:annex-m/02-missing': [section(2), 'reviewed: 2025-06-01', 'reviewed: 2026-02-01'],
  'changed-since-review:documents/steady': ['documents/steady.md', wrong, own.steady],
  'evidence-changed:progress-reports/2025-q2': ['progress-reports/2025-q2.md', wrong, own.steady],
  'line-unanswered:annex-m/01-thresholds:b-2': [section(1), '[a](#line-a)', '[a](#line-a) [b-2](#line-b-2)'],
  'line-unanswered:annex-m/02-missing:a': [
    section(2),
    '01-thresholds.md#detail-2).',
    '01-thresholds.md#detail-2): 11 of 12. [a](#line-a)',
  ],
  'line-unsupported:annex-m/01-thresholds': [
    section(1),
    '3. Staff agree.',
    '3. Staff agree, as the [guide](../documents/guide.md) asks.',
  ],
  'documents-none:annex-m/02-missing': [section(2), 'documents: []', 'documents:\n  - id: strategy'],
  'document-doubtful:annex-m/01-thresholds:guide': [section(1), '    doubt: Is this the right edition?\n', ''],
  'document-missing:documents/guide': ['documents/guide.md', 'status: requested', 'status: held\nlocation: Shelf'],
  'document-location:annex-m/04-neglect': ['documents/lost.md', 'status: listed', 'status: held\nlocation: Shelf'],
  'document-file-changed:documents/hashed': ['documents/hashed.md', 'b'.repeat(64), hash],
  'document-review-due:documents/policy': ['documents/policy.md', '2026-01-31', '2027-01-31'],
  'document-superseded:annex-m/01-thresholds:older': [
    section(1),
    'older policy](../documents/older.md)',
    'policy](../documents/newer.md)',
  ],
  'document-uncited:documents/loose': [section(1), '  - id: newer\n', '  - id: newer\n  - id: loose\n'],
  'performance-data-none:annex-m/02-missing': [
    section(2),
    'and activity data\n',
    'and activity data\n\n1. [Visits](../measures/visits.md).\n',
  ],
  'measure-stale:measures/calls': ['measures/calls.md', '2025-10-31', '2026-01-31'],
  'measure-target-none:annex-m/04-neglect': ['measures/calls.md', 'series:\n', 'target: { value: 9 }\nseries:\n'],
  'measure-comparator-none:annex-m/04-neglect': [
    'measures/calls.md',
    'source: strategy\n',
    'source: strategy\n  - period: October 2025\n    area: England\n    value: 8\n    source: strategy\n',
  ],
  'figure-differs:annex-m/01-thresholds:detail-5-measures-visits-75': [section(1), '75% of visits', '80% of visits'],
  'recommendation-unanswered:inspections/2025-northtown:3': [
    plan,
    'recommendations:\n  - id: "1"',
    'recommendations:\n  - id: "3"\n    outcomes: []\n    how-we-will-know: []\n    actions:\n      - { id: "1", text: List them., owners: [AB], due: 2026-12-31 }\n  - id: "1"',
  ],
  'actions-unassigned:action-plans/2025-northtown': [
    plan,
    'text: Ask them.\n',
    'text: Ask them.\n        owners: [AB]\n        due: 2026-12-31\n',
  ],
  'action-overdue:action-plans/2025-northtown:1-1': [
    plan,
    'due: 2026-01-31\n',
    'due: 2026-01-31\n        state: done\n        evidence: [strategy]\n',
  ],
  'action-unevidenced:action-plans/2025-northtown:1-2': [
    plan,
    'text: Tell staff.\n',
    'text: Tell staff.\n        evidence: [strategy]\n',
  ],
  'plan-overdue:action-plans/2025-northtown': [
    plan,
    'inspection: 2025-northtown\n',
    'inspection: 2025-northtown\nsigned-off: 2025-09-20\n',
  ],
  'note-open:annex-m/01-thresholds:which-team-reports-on-it': [section(1), '- [ ]', '- [x]'],
  'doubt-written:annex-m/01-thresholds:transport-details-to-be-added': [
    section(1),
    'Transport (details to be added).',
    'Transport is free.',
  ],
  'sign-off-missing:self-assessments/2025-northtown': [
    'self-assessments/2025-northtown.md',
    'of: self-assessment\n',
    'of: self-assessment\n    date: 2026-02-01\n',
  ],
  'challenge-unanswered:self-assessments/2025-northtown': [
    'self-assessments/2025-northtown.md',
    'point: Contacts are high.\n',
    'point: Contacts are high.\n      response: We have looked at each.\n',
  ],
};

/** The gaps open in the content after some edits. Throws when an edit makes the content wrong, because then nothing is shown. */
export function gapsAfter(edits: readonly Edit[], today = day): Gap[] {
  const { index, problems } = makeEvidence(editFiles(gapContent, edits));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return openGaps(collectGaps(fingerprintAttachments(index, () => hash)), today);
}
