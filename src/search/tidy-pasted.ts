// What a list pasted from Word begins with: a bullet, which Word writes as o on its second level, or a letter or number like ii).
const bullet = /^\s*(?:[oO·•▪◦‣●■*]\s+|\(?(?:[a-h]|[ivx]{1,4})[.)]\s+)(?=\S+\s+\S+)/;
// Where a page may break a word without showing it.
const invisible = /[\u00AD\u200B\u2060\uFEFF]/gu;
// A word broken at the end of a line; but not short- and long-term.
const broken = /(\p{L}{2})-\s+(?!(?:and|or|to)\s)(?=\p{Ll}{2})/gu;
const ending = /\.(?:html?|md|pdf|docx?|xlsx?|pptx?|csv|txt|odt|ods|rtf)$/i;

/**
 * A query without what came along when it was pasted: a list’s bullet, and the hyphen of a broken word. Of a file’s name or a
 * page’s address its words are left. Between quotation marks words stay as they are.
 */
export function tidyPasted(text: string): string {
  const plain = text.replace(invisible, '').replace(/[‐‑]/g, '-').replace(bullet, '');
  if (/["“”„‟«»″]/u.test(plain)) return plain;
  return plain.replace(broken, '$1-').replace(/\S+/g, (piece) => wordsOfPath(piece) ?? piece);
}

/** The words of an address or of a file’s name: annex m 3 missing from home or care. Undefined for anything else. */
function wordsOfPath(piece: string): string | undefined {
  const [whole = ''] = piece.split(/[?#]/);
  const isAddress = /^https?:\/\//i.test(piece);
  if (!isAddress && !(ending.test(whole) && /^[\w/]/.test(whole))) return undefined;
  const path = whole.replace(/^https?:\/\/[^/]*|^[\w.-]+:\d+(?=\/)/i, '');
  const names = path.split('/').filter((name) => name !== '');
  return names
    .slice(-2)
    .map((name) =>
      name
        .replace(ending, '')
        .replace(/(?:[-_+]|%20)+/g, ' ')
        .replace(/^0+(?=\d)/, ''),
    )
    .join(' ');
}
