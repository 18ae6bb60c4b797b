import { isToCome } from './says-nothing.ts';
import type { ItemOf } from '../types.ts';

/** The lines of enquiry that a section answers, each with the anchors of the paragraphs that answer it. */
export function answeredLines(section: ItemOf<'annex-m-section'>): Map<string, string[]> {
  const answered = new Map<string, string[]>();
  for (const { url, at } of section.body.links) {
    const id = /^#line-(.+)$/.exec(url)?.[1];
    if (id !== undefined && at !== undefined && at.startsWith('detail-') && !isStillToCome(section, at)) {
      answered.set(id, [...new Set([...(answered.get(id) ?? []), at])]);
    }
  }
  return answered;
}

/** A paragraph that is itself an open note, or has no words beside its links or only one like “TBC”, says that the answer is still to come. */
function isStillToCome({ body }: ItemOf<'annex-m-section'>, at: string): boolean {
  const paragraph = body.numbered.find(({ anchor }) => anchor === at);
  if (paragraph === undefined) return false;
  const lines = body.links.filter((link) => link.at === at && link.url.startsWith('#line-')).reverse();
  const words = lines.reduce((text, link) => withoutEnd(text.replace(behindWords, ''), link.text), paragraph.text);
  return (
    !/[\p{L}\p{N}]/u.test(words) ||
    isToCome(words) ||
    body.tasks.some(({ done, line }) => !done && line === paragraph.line)
  );
}

/** What may stand between two links. */
const behindWords = /(?<![\s,;&])[\s,;&]+$/;

const withoutEnd = (text: string, end: string): string => (text.endsWith(end) ? text.slice(0, -end.length) : text);
