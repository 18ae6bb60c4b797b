import type { Passage } from './find-passages.ts';

/** The address of a passage, with its words so that they are marked there too. A file opens at the page it was found on. */
export function formatArrival(url: string, passage: Pick<Passage, 'anchor' | 'runs'> | undefined): string {
  if (passage === undefined || !/\.html(#|$)/.test(url)) return url;
  const words = passage.runs.filter((run) => run.marked).map((run) => trimmed(run.text));
  const query = words.length === 0 ? '' : `?mark=${encodeURIComponent([...new Set(words)].slice(0, 12).join('|'))}`;
  return `${url.replace(/#.*/, '')}${query}${passage.anchor === '' ? '' : `#${passage.anchor}`}`;
}

const outside = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Words without what stands around them, but with the end of a bracket that they begin, IRO (independent reviewing officer), and the sign of 47%. */
function trimmed(text: string): string {
  const words = text.replace(outside, '');
  if (/\d$/.test(words) && text.includes(`${words}%`)) return `${words}%`;
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  return isOpen && text.includes(`${words})`) ? `${words})` : words;
}
