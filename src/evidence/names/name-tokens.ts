import { isFirstName } from './first-names.ts';
import { isOrdinary } from './ordinary-words.ts';
import { isPost } from './posts.ts';

/** One of the capitalised words that follow each other in a line. */
export type NameToken = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'title' | 'rank' | 'name' | 'initial' | 'capitals' | 'post' | 'ordinary';
};

const word = String.raw`(?:Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Rev|Revd|St|Cllr|Cllrs|Sgt|Supt|Insp|Det|Hon)\.|\p{Lu}\.(?:[ -]?\p{Lu}\.)*|\p{Lu}(?:[\p{L}\p{M}’'-]*[\p{L}\p{M}])?`;
const particle = '(?:van der|van den|van|von|de la|de|du|da|di|dos|del|ap|ab|bin|bint|ibn|ben|al|el|le|la|der)';
/** Words with capitals after each other; the small ones in names, like van der, go with the word that follows. */
const run = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}’'@.-])(?:${word})(?:[^\S\n]{1,3}(?:${particle}[^\S\n])?(?:${word}))*`,
  'gu',
);
const tokens = new RegExp(String.raw`(?:(?<=\s)${particle}\s)?(?:${word})`, 'gu');

/** The runs of capitalised words of a line, each word with what it can be of a name. */
export function findRuns(line: string): NameToken[][] {
  return [...line.matchAll(run)].map((match) => {
    const list: NameToken[] = [];
    for (const { 0: words, index } of match[0].matchAll(tokens)) {
      // What follows a name in the genitive is another’s.
      const bare = words.replace(/[’']s$/, '');
      const start = match.index + index;
      list.push({ word: bare, start, end: start + bare.length, kind: kindOf(bare, list) });
    }
    return list;
  });
}

const titles =
  /^(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Mx|Drs?|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Revd|Reverend|Judge|HHJ|Alderman|Messrs|Hon)\.?$/;
/** Titles that are other words as well, so that a first name and a surname have to follow. */
const ranks =
  /^(?:Justice|Father|Sister|Brother|Canon|Bishop|Archdeacon|Imam|Rabbi|Pastor|Major|Captain|Colonel|PC|PCSO|DC|DS|DI|DCI|Det|Supt|Sgt|Insp|Sergeant|Inspector|Superintendent|Commander|Constable)\.?$/;
/** Ordinary words that are surnames as well, after any word of a name. */
const surnamesToo =
  /^(?:Young|White|Black|Little|Long|Small|Best|Love|Page|Power|Grant|Bright|Wise|English|Hope|Speed|Friend|Reading|Head|Bishop|Marshall|Knight|Proctor|Major)$/;
/** Others, after an initial, a title or a common first name. */
const alsoPlaces =
  /^(?:Day|West|North|South|East|Good|Case|May|March|Winter|Summers?|Fair|Low|England|Ireland|Wales|Pride|Chance|Last|Read|Sheffield|London|Bristol|Sunderland|Darlington|Kent|Norfolk|Somerset|Derbyshire|Cheshire|Cornwall|Devon|Rutland|Post|Hall|Speaker|Constable|Clerk)$/;
/** Others, after an initial or a title only: after a first name they make a place of it, like Charlotte Street. */
const placesToo = /^(?:Drive|Close|Church|Park|Lane|Way|Street|Court|House|Town|Ward|Cross|Partner)$/;

/** After these St is a surname’s, as in Cllr St John. */
const goesOn: ReadonlySet<string> = new Set(['title', 'initial', 'name']);

function kindOf(word: string, tokens: readonly NameToken[]): NameToken['kind'] {
  const [before, earlier] = [tokens.at(-1), tokens.at(-2)];
  if (titles.test(word)) return 'title';
  if (ranks.test(word)) return 'rank';
  if (/^\p{Lu}\p{M}?$|^(?:\p{Lu}[. -]{0,2})+\.$|^\p{Lu}-\p{Lu}$/u.test(word)) return 'initial';
  if (/^St\.?$/.test(word)) return before !== undefined && goesOn.has(before.kind) ? 'name' : 'ordinary';
  const isAfterInitial =
    before?.kind === 'title' || before?.kind === 'initial' || (before?.kind === 'name' && earlier?.kind === 'title');
  const isAfterFirstName = before?.kind === 'name' && isFirstName(before.word);
  if ((isAfterInitial || before?.kind === 'name') && surnamesToo.test(word)) return 'name';
  const isCompass = /^[NESW]\.?$/.test(before?.word ?? '');
  if ((isAfterInitial || isAfterFirstName) && !isCompass && alsoPlaces.test(word)) return 'name';
  if (isAfterInitial && placesToo.test(word)) return 'name';
  if (isFirstName(word)) return 'name';
  if (isPost(word)) return 'post';
  if (isOrdinary(word)) return 'ordinary';
  return /\p{Ll}/u.test(word) ? 'name' : 'capitals';
}
