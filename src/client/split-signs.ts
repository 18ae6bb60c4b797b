/** A marked text in three: the signs before its words, its words, and the signs behind them. £ and % belong to a number, and a bracket to the one that it closes. */
export function splitSigns(text: string): [before: string, words: string, behind: string] {
  const before = /^[^\p{L}\p{N}£$€]*/u.exec(text)?.[0] ?? '';
  const rest = text.slice(before.length);
  let words = rest.replace(/[^\p{L}\p{N}%]{1,50}$/u, '');
  if (words === '') return ['', text, ''];
  while (isClosed(words, rest.charAt(words.length))) words += rest.charAt(words.length);
  return [before, words, rest.slice(words.length)];
}

const openedBy: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“' };

/** Whether a sign closes what words have open: the bracket behind Let’s Take Action Group (LTAG. */
function isClosed(words: string, sign: string): boolean {
  const opening = openedBy[sign];
  return opening !== undefined && words.split(opening).length > words.split(sign).length;
}
