import { expandQuery } from '../search/expand-query.ts';
import type { Group } from '../search/group.ts';
import { isSlipOf, nearestWord } from '../search/nearest-word.ts';
import type { Query, Term } from '../search/parse-query.ts';
import { splitCompound } from '../search/split-compound.ts';
import { stemOf } from '../search/words.ts';
import { correctWord } from './correct-word.ts';
import { joinApart } from './join-apart.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { joinTerms } from './join-terms.ts';
import type { SearchIndex } from './search-index.ts';

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

/** The one word of a group that stands for nothing else. */
const onlyWord = ({ quoted, forms: [form, other] }: Group): string | undefined =>
  quoted || other !== undefined || form?.words.length !== 1 ? undefined : form.words[0];

/** The words of a group that hyphens join, like out-of-area. */
function hyphenedWords({ quoted, day, forms }: Group): readonly string[] {
  const words = forms[0]?.words ?? [];
  const isPlain = !quoted && day === undefined && forms.every(({ exact, guess }) => exact || guess === true);
  return isPlain && words.length > 1 && words.every((word) => /^\p{L}{2,}$/u.test(word)) ? words : [];
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

// A word of so few pages may be a slip of theirs.
const fewHave = 2;

async function findDoubt(index: SearchIndex, group: Group): Promise<{ wrong: string; right: string } | undefined> {
  const word = onlyWord(group);
  if (word === undefined) return undefined;
  const having = await index.countOf(word);
  if (having === 0 || having > fewHave) return undefined;
  const words = await index.words();
  const right = nearestWord(word, words, false);
  if (right === undefined || right.startsWith(word) || stemOf(right) === stemOf(word)) return undefined;
  const isCommoner = (new Map(words).get(right) ?? 0) >= 5 * having;
  return isSlipOf(word, right) && isCommoner ? { wrong: group.text, right } : undefined;
}

/** A group that hyphens join with its words apart, where nothing has them one after the other. */
async function withApart(index: SearchIndex, group: Group): Promise<Group> {
  const words = hyphenedWords(group);
  const forms = group.forms.filter(({ guess }) => guess !== true);
  if (words.length === 0 || (await index.scoresOf({ ...group, forms })).size > 0) return group;
  if (group.typing && (await isGrowing(index, words))) return group;
  if (beginnings.has(words[0] ?? '')) return { ...group, forms };
  return { ...group, parted: true, forms: [...forms, { words, exact: false, weight: 0.5 }] };
}

/** Whether words that hyphens join may become something of the site: multi-ag, or looked-aft. */
async function isGrowing(index: SearchIndex, words: readonly string[]): Promise<boolean> {
  const isBegun = (await index.countOf(words.join(''))) > 0;
  return isBegun || (await index.pagesWith(words.slice(-1))).size === 0;
}

// What they begin means another thing without them: a birth is not pre-birth.
const beginnings = new Set('anti co de inter mid mis multi non post pre re semi sub un'.split(' '));

/** A word that few pages have, also in the two words that it is put together from: step down for stepdown. */
async function withParts(index: SearchIndex, group: Group): Promise<Group> {
  const word = onlyWord(group);
  if (word === undefined || group.size > 1 || (await index.countOf(word)) > fewHave) return group;
  const parts = splitCompound(word, await index.words());
  if (parts === undefined || (await index.pagesWith(parts)).size === 0) return group;
  return { ...group, forms: [...group.forms, { words: parts, exact: true, weight: 1 }] };
}
