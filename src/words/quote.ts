/** An author’s words in a message: between quotation marks, on one line, cut where nobody reads on. */
export function quote(words: string, longest = 100): string {
  const line = words.replace(/[\s\p{Cc}]+/gu, ' ');
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
}
