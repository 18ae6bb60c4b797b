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
