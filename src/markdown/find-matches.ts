/**
 * Every match of a global pattern in a text, in order. `matchAll` answers the same, but makes a copy of the pattern each
 * time, which takes longer than searching a line. The pattern may not match nothing.
 */
export function findMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
