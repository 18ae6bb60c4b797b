/** Text of a PDF in the characters a reader would type: plain spaces, no invisible characters, no ligatures. */
export function cleanText(text: string): string {
  return (
    text
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
      // Soft hyphens, zero-width characters and control characters show nothing and would break words for search.
      .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      .replace(/\u2011/g, '-')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}
