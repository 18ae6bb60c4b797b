import type { Gap } from '../evidence/types.ts';

/** An open note of two owners, whose words mean something to Markdown and HTML. */
export const note: Gap = {
  id: 'note-open:annex-m/01:which',
  kind: 'note-open',
  severity: 'medium',
  item: 'annex-m/01',
  title: 'One',
  message: 'Which *team*, @jane? <b>',
  owners: ['AB', 'CD'],
  file: 'content/annex-m/01.md',
  line: 9,
  at: 'detail-2',
};

/** A review that is overdue, of the same item. */
export const review: Gap = {
  ...note,
  id: 'review-overdue:annex-m/01',
  kind: 'review-overdue',
  message: 'To be reviewed by 31 March 2026.',
  due: '2026-03-31',
};
