import { onceFor } from '../evidence/once-for.ts';
import { escapeAttribute, escapeText } from './escape-text.ts';
import { explainedAcronyms } from './explained-acronyms.ts';

type Glossary = readonly { readonly acronym: string; readonly meaning: string }[];

/** Finds acronyms in text, with the meaning of each and that meaning’s letters alone. */
type AcronymFinder = {
  readonly pattern: RegExp;
  /** The same for HTML, where & may be written in other ways. */
  readonly inHtml: RegExp;
  readonly meanings: ReadonlyMap<string, { readonly meaning: string; readonly letters: string }>;
};

/** Finds the acronyms of a glossary in text, the acronym itself in its first group. The longest wins where two begin alike. */
export const acronymPattern = (glossary: Glossary): RegExp => finderOf(glossary).pattern;

const finderOf = onceFor((entries: Glossary): AcronymFinder => {
  const meanings = new Map(
    entries.map(({ acronym, meaning }) => [acronym, { meaning, letters: lettersOf(meaning) }] as const),
  );
  const words = [...meanings.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const inHtml = words.map((word) => word.replaceAll('&', '(?:&amp;|&#x26;|&)'));
  return { pattern: patternOf(words), inHtml: patternOf(inHtml), meanings };
});

const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}’'-])(${words.join('|') || '(?!)'})(s)?(?![\\p{L}\\p{N}])((?:’|'|&#39;)s(?![\\p{L}\\p{N}]))?`,
    'gu',
  );

const skipped = 'a abbr button code h1 h2 h3 h4 h5 h6 label nav option pre script style summary th title'.split(' ');
const skippedTag = new RegExp(`<(/?)(${skipped.join('|')})(?![a-z0-9-])[^>]*>`, 'gi');

/**
 * Adds an acronym’s meaning after its first use in a page’s HTML: IRO (independent reviewing officer). Headings, links
 * and controls stay as they are, and so does an acronym that stands in brackets after its own meaning, or in the row of a
 * table that explains it. One that the page explains in other words is left alone: it may mean something else there.
 */
export function expandAcronyms(html: string, glossary: Glossary): string {
  const { inHtml, meanings } = finderOf(glossary);
  const seen = explainedAcronyms(html, meanings);
  const isSkipped = makeSkipFinder(html);
  // Few pages have a row that explains an acronym, and looking back for one takes long on a page without tables.
  const explains = html.includes('data-explains=');
  return html.replace(inHtml, (found, written: string, plural = '', of = '', offset: number) => {
    const acronym = written.replace(/&(?:amp|#x26);/g, '&');
    if (
      seen.has(acronym) ||
      isInTag(html, offset) ||
      isSkipped(offset) ||
      (explains && isExplained(html, offset, acronym))
    )
      return found;
    const { meaning = '', letters = '' } = meanings.get(acronym) ?? {};
    seen.add(acronym);
    const { lead, follow } = textAround(html, offset, offset + found.length, meaning.length + 24);
    if (lettersOf(`${lead} ${follow}`).includes(letters) || letters.startsWith(lettersOf(acronym))) return found;
    const spelt = `<abbr title="${escapeAttribute(meaning)}">${written}${plural}</abbr>${of}`;
    const bracketed = lead.endsWith('(') && follow.startsWith(')');
    return bracketed ? `${spelt}: ${escapeText(meaning)}` : `${spelt} (${escapeText(meaning)})`;
  });
}

/** Whether a place is in a row that says of itself which acronym it explains. */
function isExplained(html: string, place: number, acronym: string): boolean {
  const row = html.lastIndexOf('<tr', place);
  const own = `data-explains="${escapeAttribute(acronym)}"`;
  return row > html.lastIndexOf('</tr', place) && html.slice(row, html.indexOf('>', row)).includes(own);
}

const isInTag = (html: string, place: number) => html.lastIndexOf('<', place) > html.lastIndexOf('>', place);

/** Answers whether a place of some HTML is inside an element that is skipped. Each place asked about must come after the last. */
function makeSkipFinder(html: string): (place: number) => boolean {
  const open: string[] = [];
  const tags = html.matchAll(skippedTag);
  let next = tags.next();
  return (place) => {
    for (; next.done !== true && next.value.index < place; next = tags.next()) {
      const [, closing, name = ''] = next.value;
      if (closing === '') open.push(name.toLowerCase());
      else open.splice(open.lastIndexOf(name.toLowerCase()), 1);
    }
    return open.length > 0;
  };
}

/** Up to so many letters before and after a place, as far as its text goes and, before it, the text in front of that. */
function textAround(html: string, from: number, to: number, near: number): { lead: string; follow: string } {
  const start = html.lastIndexOf('>', from) + 1;
  let [before, end] = ['', start];
  while (before === '' && end > 0) {
    const close = html.lastIndexOf('<', end - 1);
    end = html.lastIndexOf('>', close) + 1;
    before = html.slice(end, Math.max(close, end));
  }
  const after = html.indexOf('<', to);
  const follow = html.slice(to, Math.min(to + near, after < 0 ? html.length : after));
  return { lead: `${before}${html.slice(start, from)}`.slice(-near), follow };
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
