const papers = /^(?:ofsted|inspections?|reports?|judge?ments?|ratings?|grades?|updates?|plans?)$/;

/** Whether a word, at a place among others, asks for the newest of something rather than for itself: last of last inspection, but not of last year. */
export function isRecency(words: readonly string[], at: number): boolean {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (words.length < 2) return false;
  if (word === 'latest' || word === 'newest') return true;
  if (word === 'most') return next === 'recent';
  if (word === 'recent') return words[at - 1] === 'most';
  return (word === 'last' || word === 'current') && papers.test(next);
}
