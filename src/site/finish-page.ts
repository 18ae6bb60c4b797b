import { expandAcronyms } from '../markdown/expand-acronyms.ts';
import { loadSite } from './load-site.ts';

/** A rendered page’s HTML with each acronym’s meaning at its first use in the main part. */
export function finishPage(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start < 0 || end < start) return html;
  const main = expandAcronyms(html.slice(start, end), loadSite().index.glossary);
  return `${html.slice(0, start)}${main}${html.slice(end)}`;
}
