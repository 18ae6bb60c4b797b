import { isOrdinary } from './ordinary-words.ts';
import { beginsWithPost, isPost } from './posts.ts';

/** A name in capitals that a line consists of or begins with: “SMITH, Jane (Chair)”, and “JANE SMITH” above a post. */
export function findInCapitals(line: string, below: string): string | undefined {
  const [, surname, first] =
    /^\s*((\p{Lu}[\p{Lu}’'-]{2,30}), (?:(?:Cllr|Mrs?|Ms|Miss|Dr) )?\p{Lu}[\p{Ll}-]+)(?= ?(?:$|[(–|]))/u.exec(line) ??
    [];
  if (surname !== undefined && first !== undefined && !surname.split(/[, ]+/).some(isNoName)) return surname;
  const [, whole] = /^\s*(\p{Lu}[\p{Lu}.’'-]{1,30}(?: \p{Lu}[\p{Lu}.’'-]{0,30}){1,2})\s*$/u.exec(line) ?? [];
  return whole !== undefined && beginsWithPost(below) && !whole.split(' ').some(isNoName) ? whole : undefined;
}

const isNoName = (word: string): boolean => isOrdinary(word) || isPost(word);
