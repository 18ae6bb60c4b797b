/** Those of some phrases that stand in texts, in any capitals and also in the plural; punctuation parts words as a space does. */
export function findPhrases(texts: readonly string[], phrases: readonly string[]): Set<string> {
  const found = new Set<string>();
  const wanted = phrases.map((phrase) => ({ phrase, words: wordsOf(phrase) })).filter(({ words }) => words.length > 0);
  const byFirst = Map.groupBy(wanted, ({ words: [first = ''] }) => first);
  const add = (words: readonly string[], at: number, first: string) => {
    for (const { phrase, words: own } of byFirst.get(first) ?? [])
      if (own.every((word, offset) => isWord(words[at + offset], word, offset === own.length - 1))) found.add(phrase);
  };
  for (const text of texts) {
    const words = wordsOf(text);
    for (const [at, word] of words.entries()) {
      add(words, at, word);
      if (word.endsWith('s')) add(words, at, word.slice(0, -1));
    }
  }
  return found;
}

const isWord = (written: string | undefined, word: string, isLast: boolean): boolean =>
  written === word || (isLast && written === `${word}s`);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’'‘]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
