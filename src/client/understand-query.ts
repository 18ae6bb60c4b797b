import { expandQuery } from '../search/expand-query.ts';
import type { Group } from '../search/group.ts';
import type { Query, Term } from '../search/parse-query.ts';
import { correctWord } from './correct-word.ts';
import { findDoubt } from './find-doubt.ts';
import { joinApart } from './join-apart.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { joinTerms } from './join-terms.ts';
import { withApart, withParts } from './part-words.ts';
import type { SearchIndex } from './search-index.ts';
import { hyphenedWords, onlyWord } from './words-of-group.ts';

/**
 * The query as it is meant, and its groups: words that the site writes as one are joined, and a word that nothing has is
 * put right where it looks misspelt, and otherwise left out. One that few pages have stays as it is, for they may have it
 * misspelt too.
 */
export async function understandQuery(index: SearchIndex, query: Query, doubts: boolean) {
  const { groups: typed, ignored } = expandQuery(query, index.glossary);
  const { groups, joined } = await joinApart(index, typed);
  const corrected = joined.map(({ parts, right }) => ({ wrong: parts.join(' '), right }));
  const meant = new Map<string, readonly string[]>();
  const unknown: string[] = [];
  const put = await Promise.all(groups.map((group) => putRight(index, group)));
  const doubted = doubts ? await Promise.all(groups.map((group) => findDoubt(index, group))) : [];
  for (const [wrong, words] of put.filter((one) => one !== undefined)) {
    meant.set(wrong, words);
    if (words.length === 0) unknown.push(wrong);
    else corrected.push({ wrong, right: joinLike(wrong, words) });
  }
  const isLeft = groups.some(({ text }) => meant.get(text)?.length !== 0);
  const terms = isLeft ? joinTerms(query.terms, joined).flatMap((term) => replaceTerm(term, meant)) : query.terms;
  // What is put right may be a word of the glossary together with its neighbours.
  const understood =
    meant.size + joined.length === 0 ? typed : isLeft ? expandQuery({ ...query, terms }, index.glossary).groups : [];
  const whole = await Promise.all(understood.map((group) => withApart(index, group)));
  return {
    query: { ...query, terms },
    // While somebody types on nothing more is fetched than what they have typed.
    groups: doubts
      ? await joinNeighbours(index, await Promise.all(whole.map((group) => withParts(index, group))))
      : whole,
    parted: whole.filter(({ parted }) => parted).map(({ text }) => text),
    corrected,
    doubted: doubted.filter((doubt) => doubt !== undefined),
    unknown,
    ignored,
  };
}

/** What was typed, and the words that are meant by it: none where it is left out. */
type Meant = [typed: string, words: readonly string[]];

const joinLike = (typed: string, words: readonly string[]) => words.join(typed.includes('-') ? '-' : ' ');

function replaceTerm(term: Term, meant: ReadonlyMap<string, readonly string[]>): Term[] {
  const words = term.phrase || term.date !== undefined ? undefined : meant.get(term.text);
  if (words === undefined) return [term];
  return words.length === 0 ? [] : [{ ...term, text: joinLike(term.text, words), words }];
}

/** What is meant by a group with words that nothing has; undefined where there are none. */
async function putRight(index: SearchIndex, group: Group): Promise<Meant | undefined> {
  const only = onlyWord(group);
  const words = only === undefined ? hyphenedWords(group) : [only];
  if (words.length > 1 && (await index.scoresOf(group)).size > 0) return undefined;
  const counts = await Promise.all(words.map((word) => index.countOf(word)));
  if (counts.every((count) => count > 0)) return undefined;
  const right = await Promise.all(
    words.map(async (word, at) =>
      counts[at] === 0 ? correctWord(index, word, group.typing && at === words.length - 1) : [word],
    ),
  );
  // Social is not what anti-social was misspelt for.
  return [group.text, right.includes(undefined) ? [] : right.flatMap((found) => found ?? [])];
}
