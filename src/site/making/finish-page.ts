import { expandAcronyms } from '../../markdown/expand-acronyms.ts';
import { authorityOfPage } from './authority-of-page.ts';
import { glossaryFor } from './glossary-for.ts';
import { loadSite } from '../load-site.ts';

/** A rendered page’s HTML with each acronym’s meaning at its first use in the main part, unless it is a word of others. */
export function finishPage(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start < 0 || end < start) return html;
  const main = html.slice(start, end);
  const glossary = glossaryFor(loadSite().index.glossary, authorityOfPage(main));
  return `${html.slice(0, start)}${expandAcronyms(main, glossary)}${html.slice(end)}`;
}
