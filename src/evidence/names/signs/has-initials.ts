import type { Sign } from './surroundings.ts';

/** “Jane Doe (JD)”, and “V. Carr (Corporate Core)” or “J Cain, C Cooke and T Dunn”, but no lettered item of a list. */
export const hasInitials: Sign = ({ name, words, startsWithInitial, isPartOfMore }, { before, after }) => {
  if (words.length > 1 && standsFor(/^ ?\((\p{Lu}\p{L}{1,4})\)/u.exec(after)?.[1], words)) return true;
  if (!startsWithInitial || isPartOfMore) return false;
  if (/^(?:\p{Lu}\.? ?){2,3} \p{Lu}|^\p{Lu}-\p{Lu} /u.test(name)) return true;
  // “A Fairer …” and “I Think …” begin with no initial.
  return !/^[AI] /.test(name) && listedBefore.test(before) && listedAfter.test(after);
};

const standsFor = (letters: string | undefined, words: readonly string[]): boolean => {
  if (letters === undefined) return false;
  const big = (text: string) => text.replace(/\P{Lu}/gu, '');
  return big(letters) === words.map((word) => word.charAt(0)).join('') || big(letters) === words.map(big).join('');
};

const listedBefore = /(?:^|[:,;&(|/]|\b(?:and|by|with|from))\s*$/;
const listedAfter = /^(?:,|;| &|\/| \(| and\b)/;
