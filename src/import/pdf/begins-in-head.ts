import type { Layout } from './find-layout.ts';
import type { Line, Page } from './page.ts';

/** A name before a comma, as a person’s post follows it. */
const name = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'.-]*){1,4}, \p{L}/u;
const ofBody =
  /^[^,]*\b(?:authority|board|borough|CCG|company|council|county|directorate|division|force|group|groups|house|ICB|NHS|partnership|police|probation|road|service|services|street|team|trust|unit)\b/i;

/**
 * Whether a line above “Dear …” begins a line of its own, as each person and each part of an address has one there: what goes
 * on below is set further in, follows a comma or a full line and is no name, or begins with a small letter.
 */
export function beginsInHead(page: Page, layout: Layout): (line: Line, before: Line) => boolean {
  const dear = page.number === 1 ? page.lines.findIndex(({ text }) => /^Dear\b/.test(text)) : -1;
  const head = page.lines.slice(0, Math.max(0, dear));
  const left = Math.min(...head.map(({ x }) => x));
  const hangs = head.some(({ x }) => x > left + 8 && x < left + 30);
  return (line, before) => {
    if (!head.includes(line) || line.x > left + 8 || !/^\p{Lu}/u.test(line.text)) return false;
    if (hangs || (name.test(line.text) && !ofBody.test(line.text))) return true;
    const word = line.text.split(' ')[0]?.length ?? 0;
    return !before.text.endsWith(',') && layout.right - (before.x + before.width) > 0.5 * line.size * word;
  };
}
