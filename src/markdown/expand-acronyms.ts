/** Finds acronyms in text. Made once for a glossary. */
export type AcronymFinder = { readonly pattern: RegExp; readonly meanings: ReadonlyMap<string, string> };

/** A finder for acronyms with their meanings. The longest acronym wins where two begin alike. */
export function makeAcronymFinder(entries: readonly { acronym: string; meaning: string }[]): AcronymFinder {
  const meanings = new Map(entries.map(({ acronym, meaning }) => [acronym, meaning]));
  const words = [...meanings.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}’'-])(${words.join('|') || '(?!)'})(s)?(?![\\p{L}\\p{N}])`, 'gu');
  return { pattern, meanings };
}

const skipped = new Set([
  'a',
  'abbr',
  'button',
  'code',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'label',
  'nav',
  'option',
  'pre',
  'script',
  'style',
  'summary',
  'th',
  'title',
]);

/**
 * Adds an acronym’s meaning after its first use in a page’s HTML: IRO (independent reviewing officer). Headings, links
 * and controls stay as they are, and so does an acronym that stands in brackets after its own meaning.
 */
export function expandAcronyms(html: string, { pattern, meanings }: AcronymFinder): string {
  const seen = new Set<string>();
  const open: string[] = [];
  let before = '';
  return html.replace(/<(\/?)([a-z][a-z0-9-]*)[^>]*>|[^<]+/gi, (part, closing: string, name: string | undefined) => {
    if (name !== undefined) {
      const tag = name.toLowerCase();
      if (skipped.has(tag)) {
        if (closing === '') open.push(tag);
        else open.splice(open.lastIndexOf(tag), 1);
      }
      return part;
    }
    if (open.length > 0) {
      before = part;
      return part;
    }
    const expanded = part.replace(pattern, (found, acronym: string, plural: string | undefined, offset: number) => {
      if (seen.has(acronym)) return found;
      const meaning = meanings.get(acronym) ?? '';
      seen.add(acronym);
      const near = meaning.length + 24;
      const lead = `${before}${part.slice(0, offset)}`.slice(-near);
      const follow = part.slice(offset + found.length, offset + found.length + near);
      if (
        lettersOf(`${lead} ${follow}`).includes(lettersOf(meaning)) ||
        lettersOf(meaning).startsWith(lettersOf(acronym))
      )
        return found;
      const spelt = `<abbr title="${escapeAttribute(meaning)}">${acronym}${plural ?? ''}</abbr>`;
      const bracketed = lead.endsWith('(') && follow.startsWith(')');
      return bracketed ? `${spelt}: ${escapeText(meaning)}` : `${spelt} (${escapeText(meaning)})`;
    });
    before = part;
    return expanded;
  });
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const escapeAttribute = (text: string) => escapeText(text).replace(/"/g, '&quot;');
