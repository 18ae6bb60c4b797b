/** A marked text in three: the signs before its words, its words, and the signs behind them. £ and % belong to a number. */
export function splitSigns(text: string): [before: string, words: string, behind: string] {
  const before = /^[^\p{L}\p{N}£$€]*/u.exec(text)?.[0] ?? '';
  const rest = text.slice(before.length);
  const words = rest.replace(/[^\p{L}\p{N}%]{1,50}$/u, '');
  return words === '' ? ['', text, ''] : [before, words, rest.slice(words.length)];
}
