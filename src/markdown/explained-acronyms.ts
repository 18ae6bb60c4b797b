const bracketed = /\(((?:[\p{Lu}\p{N}]|&(?:amp|#x26);)(?:[\p{L}\p{N}’-]|&(?:amp|#x26);){1,12})\)/gu;
const block = /<\/?(?:p|li|td|th|tr|h[1-6]|div|ul|ol|dl|dt|dd|table|section|caption|br)\b[^>]*>/i;

/** The letters alone of what each acronym means. */
type Meanings = ReadonlyMap<string, { readonly letters: string }>;

/**
 * The acronyms that a page’s HTML puts in brackets after words other than a glossary’s, like SBC in “Slough Borough Council
 * (SBC)”: what they mean there is said already, and may be something else.
 */
export function explainedAcronyms(html: string, meanings: Meanings): Set<string> {
  const explained = new Set<string>();
  for (const { 1: written = '', index } of html.matchAll(bracketed)) {
    const whole = written.replace(/&(?:amp|#x26);/g, '&');
    const acronym = meanings.has(whole) ? whole : whole.replace(/s$/, '');
    const letters = meanings.get(acronym)?.letters;
    if (letters === undefined || explained.has(acronym)) continue;
    const words = wordsBefore(html, index);
    if (standsFor(words, acronym) && !words.join('').replace(/[’']/g, '').toLowerCase().includes(letters))
      explained.add(acronym);
  }
  return explained;
}

function wordsBefore(html: string, place: number): string[] {
  const near = html.slice(Math.max(0, place - 300), place).replace(/^[^<]*>/, '');
  const text = (near.split(block).at(-1) ?? '').replace(/<[^>]*>/g, '').replace(/&[^;\s]*;/g, ' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu) ?? [];
}

/** Whether words begin with the letters of an acronym in their order; of a longer acronym one letter may be missing. */
function standsFor(words: readonly string[], acronym: string): boolean {
  const letters = acronym.toLowerCase().match(/\p{L}/gu) ?? [];
  const initials = words.slice(-letters.length - 4).map((word) => word.slice(0, 1).toLowerCase());
  let [from, missing] = [0, 0];
  for (const letter of letters) {
    const at = initials.indexOf(letter, from);
    if (at < 0) missing += 1;
    else from = at + 1;
  }
  return letters.length > 1 && missing <= (letters.length > 3 ? 1 : 0);
}
