/**
 * A text in the characters a reader would type: plain spaces and hyphens, no ligatures, none of the signs that show
 * nothing and that the check refuses, because they break words for search or turn how a text reads. Tabs and ends of
 * lines stay.
 */
export const plainCharacters = (text: string): string =>
  text
    .replace(/[\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
    // A joiner between two pictures makes them one, as in a family; anywhere else it is hidden.
    .replace(/\u200d(?!\p{Extended_Pictographic})/gu, '')
    .replace(/[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/g, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u2011/g, '-');
