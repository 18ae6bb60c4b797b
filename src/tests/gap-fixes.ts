import { type Edit } from './edit-files.ts';
import { fixtureText } from './make-evidence.ts';
import { hash, own, wrong } from './gap-content.ts';

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
        'documents: []\nstates: { documents: { state: not-applicable, reason: Homes keep them. } }\nsources',
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
  'owner-left:documents/kept': ['documents/kept.md', 'owners: [EF]', 'owners: [CD]'],
  'review-overdue:annex-m/02-missing': [section(2), 'reviewed: 2025-06-01', 'reviewed: 2026-02-01'],
  'changed-since-review:documents/steady': ['documents/steady.md', wrong, own.steady],
  'evidence-changed:documents/newer': ['documents/newer.md', wrong, own.steady],
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
  'measure-figures-none:measures/homes': [
    'measures/homes.md',
    'series: []',
    'series:\n  - { period: May 2025, value: 9, source: strategy }',
  ],
  'measure-target-none:annex-m/04-neglect': ['measures/calls.md', 'series:\n', 'target: { value: 9 }\nseries:\n'],
  'measure-comparator-none:annex-m/04-neglect': [
    'measures/calls.md',
    'source: strategy\n',
    'source: strategy\n  - period: October 2025\n    area: England\n    value: 8\n    source: strategy\n',
  ],
  'figure-differs:annex-m/01-thresholds:visits-75': [section(1), '75% of visits', '80% of visits'],
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
