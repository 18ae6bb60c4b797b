import type { Sign } from './surroundings.ts';

/** “B Jones” and “Brown” in “Cllrs A Smith (Chair), B Jones and Brown”, and each name below “Present” or a heading Name. */
export const isListed: Sign = ({ words, isPartOfMore, startsWithFirstName, startsWithInitial }, around) => {
  if (isPartOfMore) return false;
  if (around.isExpected && words.length > 1) return true;
  if (around.last === undefined || !joins(around.last.between)) return false;
  if (words.length === 1) return around.last.isOneOfSeveral;
  return startsWithFirstName || startsWithInitial || ends.test(around.after);
};

/** Whether words join two names of a list. */
export const joins = (between: string): boolean => /^(?: \([^()]{1,40}\))?(?:,|;|,? and|,? &|\/| \|)? ?$/.test(between);

const ends = /^(?:[,;.)/]| &| \(| \p{Ll}|$)/u;
