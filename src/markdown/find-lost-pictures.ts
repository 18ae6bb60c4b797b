import type { Nodes } from 'mdast';
import { findInText } from './find-in-text.ts';
import type { Slip } from './find-slips.ts';

/** What Outlook leaves of a picture. Its number may look like the address of an e-mail, which parts the text. */
const fromMail = /(?<!`)\[cid:[^\]\s]{1,200}\]/gi;

/** What Word and web mail leave of a picture, though somebody may have written the same. */
const leftOver =
  /(?<!\\)\[(?:(?:inline )?(?:image|picture)(?::[^\]\n]{0,200}| removed by sender[^\]\n]{0,200}| \d{1,3})|[\w-]{1,60}\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?))\]/gi;

/** Finds where a picture was lost when a text was copied. `source` is the body. */
export function findLostPictures(node: Nodes, source: string): Slip[] {
  if (node.type === 'text') return tell(node, source, leftOver, { severity: 'warning' });
  const isWhole = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  return isWhole ? tell(node, source, fromMail, {}) : [];
}

const tell = (node: Nodes, source: string, pattern: RegExp, severity: Pick<Slip, 'severity'>): Slip[] =>
  findInText(node, source, pattern, ['[']).map(({ match: [words], place }) => ({
    rule: 'picture-lost',
    ...severity,
    ...place,
    message: `“${words}” stands here for a picture that was lost when the text was copied. Write in words what it shows, or put the picture in content/attachments and link to it; then delete this mark.`,
  }));
