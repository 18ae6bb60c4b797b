import { describe, expect, test } from 'vitest';
import { gapContent, gapsAfter } from '../../tests/gap-content.ts';
import { fixtureText } from '../../tests/make-evidence.ts';
import type { Gap } from '../types.ts';

/** The text of the line that a gap names, from its column on. */
function placeIn({ file, line = 0, column = 0 }: Gap): string | undefined {
  const path = file.replace('content/', '');
  return (gapContent[path] ?? fixtureText(path)).split('\n')[line - 1]?.slice(column - 1);
}

/** Every gap of the content: what its line says, the place on its page, its owners, its day, and what else it is about. */
const places: Readonly<
  Record<string, readonly [text: string, at: string, owners: string, due: string, about: string]>
> = {
  'section-missing:frameworks/annex-n:3': ['number: "3"', 'section-3', '', '', ''],
  'summary-empty:annex-m/02-missing': ['## Summary statement', 'summary-statement', 'CD', '', ''],
  'detail-empty:annex-m/04-neglect': ['## Detail', 'detail', '', '', ''],
  'strengths-only:annex-m/04-neglect:summary': ['## Summary statement', 'summary-statement', '', '', ''],
  'owner-none:annex-m/04-neglect': ['---', '', '', '', ''],
  'owner-left:documents/kept': ['[EF]', '', '', '2026-01-31', ''],
  'review-overdue:annex-m/02-missing': ['2025-06-01', '', 'CD', '2025-09-01', ''],
  'changed-since-review:documents/steady': [
    'review: { by: AB, date: 2026-02-01, fingerprint: "0000000000000000" }',
    '',
    '',
    '',
    '',
  ],
  'evidence-changed:documents/newer': ['rests-on:', '', '', '', 'documents/steady'],
  'line-unanswered:annex-m/01-thresholds:b-2': ['---', 'line-b-2', 'AB', '', ''],
  'line-unanswered:annex-m/02-missing:a': ['---', 'line-a', 'CD', '', ''],
  'line-unsupported:annex-m/01-thresholds': ['---', 'line-c', 'AB', '', ''],
  'documents-none:annex-m/02-missing': ['documents: []', 'supporting-documents', 'CD', '', ''],
  'document-doubtful:annex-m/01-thresholds:guide': [
    'Is this the right edition?',
    'document-2',
    'AB',
    '',
    'documents/guide',
  ],
  'document-missing:documents/guide': ['requested', '', 'AB', '', ''],
  'document-location:annex-m/04-neglect': ['documents:', 'supporting-documents', '', '', 'documents/lost'],
  'document-file-changed:documents/hashed': [
    'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
    '',
    '',
    '',
    '',
  ],
  'document-review-due:documents/policy': ['2026-01-31', '', '', '2026-01-31', ''],
  'document-superseded:annex-m/01-thresholds:older': [
    '6. The [older policy](../documents/older.md) says so.',
    'detail-6',
    'AB',
    '',
    'documents/newer',
  ],
  'document-uncited:documents/loose': ['---', '', '', '', ''],
  'performance-data-none:annex-m/02-missing': [
    '## Performance and activity data',
    'performance-and-activity-data',
    'CD',
    '',
    '',
  ],
  'measure-stale:measures/calls': ['period: October 2025', '', '', '2025-12-31', ''],
  'measure-figures-none:measures/homes': ['series: []', '', 'CD', '', ''],
  'measure-target-none:annex-m/04-neglect': ['---', '', '', '', 'measures/calls'],
  'measure-comparator-none:annex-m/04-neglect': ['---', '', '', '', 'measures/calls'],
  'figure-differs:annex-m/01-thresholds:visits-75': [
    '5. We held [75% of visits](../measures/visits.md).',
    'detail-5',
    'AB',
    '',
    'measures/visits',
  ],
  'recommendation-unanswered:inspections/2025-northtown:3': ['id: "3"', 'recommendation-3', '', '', ''],
  'actions-unassigned:action-plans/2025-northtown': ['recommendations:', 'recommendation-4', '', '', ''],
  'action-overdue:action-plans/2025-northtown:1-1': ['2026-01-31', 'action-1-1', 'AB', '2026-01-31', ''],
  'action-unevidenced:action-plans/2025-northtown:1-2': ['done', 'action-1-2', 'CD', '', ''],
  'plan-overdue:action-plans/2025-northtown': ['2025-northtown', '', '', '2025-09-29', ''],
  'note-open:annex-m/01-thresholds:which-team-reports-on-it': [
    '   - [ ] Which team reports on it?',
    'detail-2',
    'AB',
    '',
    '',
  ],
  'doubt-written:annex-m/01-thresholds:transport-details-to-be-added': [
    '4. Transport (details to be added).',
    'detail-4',
    'AB',
    '',
    '',
  ],
  'sign-off-missing:self-assessments/2025-northtown': ['sign-offs:', '', '', '', ''],
  'challenge-unanswered:self-assessments/2025-northtown': ['points:', 'challenge-1', '', '', ''],
};

describe('a gap', () => {
  const gaps = gapsAfter([]);

  test('takes its place along when it is copied or written', () => {
    expect(gaps.filter((gap) => !('line' in { ...gap } && 'column' in { ...gap })).map(({ id }) => id)).toEqual([]);
  });

  test.each(gaps)('$id stands where it is to be put right, and is told to whom it belongs', (gap) => {
    const { at = '', owners, due = '', about = [] } = gap;
    expect([placeIn(gap), at, owners.join(' '), due, about.join(' ')]).toEqual(places[gap.id]);
  });

  test.each([
    ['summary-empty:annex-m/02-missing', 'The summary statement is not written.'],
    ['documents-none:annex-m/02-missing', 'No supporting documents are listed.'],
    ['detail-empty:annex-m/04-neglect', 'There is nothing under Detail.'],
    ['performance-data-none:annex-m/02-missing', 'There is no performance or activity data.'],
    ['section-missing:frameworks/annex-n:3', 'Nobody has begun section 3, Care leavers.'],
    ['document-doubtful:annex-m/01-thresholds:guide', '“Guide to thresholds” is in doubt: Is this the right edition?'],
    ['changed-since-review:documents/steady', 'It has changed since AB reviewed it on 1 February 2026.'],
    ['evidence-changed:documents/newer', 'Changed since the review on 1 February 2026: Steady.'],
    ['document-missing:documents/guide', 'The document has been asked for and is not here yet.'],
    ['note-open:annex-m/01-thresholds:which-team-reports-on-it', 'Which team reports on it?'],
    ['document-uncited:documents/loose', 'Nothing refers to this document.'],
    [
      'document-file-changed:documents/hashed',
      'The file “attachments/strategy.txt” is no longer the one that was cited.',
    ],
    ['document-review-due:documents/policy', 'The document itself is to be reviewed by 31 January 2026.'],
    [
      'recommendation-unanswered:inspections/2025-northtown:3',
      'No action is planned for recommendation 3: Keep a list.',
    ],
    ['measure-target-none:annex-m/04-neglect', 'No target is recorded for Calls answered.'],
    ['challenge-unanswered:self-assessments/2025-northtown', 'Point 1 of the challenge by Southtown has no response.'],
  ])('%s says what is thin', (id, message) => {
    expect(gaps.find((gap) => gap.id === id)?.message).toBe(message);
  });
});
