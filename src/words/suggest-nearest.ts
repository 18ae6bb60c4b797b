import { distance } from 'fastest-levenshtein';
import { quote } from './quote.ts';

/** " Did you mean “x”?" for the candidate that a word was surely meant to be; an empty text where there is none. */
export function suggestNearest(word: string, candidates: Iterable<string>): string {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
}

/**
 * The candidate that a word was surely meant to be: a slip or two away, or the only one that begins so.
 * Undefined otherwise, because who follows a wrong proposal cites what says something else.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const slips = slipsIn(wanted);
  const begun: string[] = [];
  let best = '';
  let bestScore = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    if (wanted.length > 3 && isBegunBy(other, wanted)) begun.push(candidate);
    // Ten thousand names are held against each of thousands of links when a folder was renamed, and a distance takes long.
    if (Math.abs(other.length - wanted.length) > slips) continue;
    const score = distance(wanted, other);
    if (score < bestScore && !isNumberedOtherwise(wanted, other)) [best, bestScore] = [candidate, score];
  }
  if (bestScore <= slips) return best;
  return begun.length === 1 ? begun[0] : undefined;
}

/** How many letters may differ where a word was mistyped: two that change places count twice. */
const slipsIn = ({ length }: string): number => (length < 5 ? 1 : length < 16 ? 2 : 3);

/** Whether a name begins with another, or, where that is long, with it but for one letter. */
function isBegunBy(name: string, wanted: string): boolean {
  if (name.startsWith(wanted)) return true;
  if (wanted.length < 8 || !name.startsWith(wanted.slice(0, 3)) || !goesOnAfterOneSlip(name, wanted)) return false;
  const start = startOf(name, wanted);
  return distance(wanted, start) <= 1 && !isNumberedOtherwise(wanted, start);
}

/** Whether a name goes on as another one behind the first letter in which they differ. */
function goesOnAfterOneSlip(name: string, wanted: string): boolean {
  let at = 0;
  while (at < wanted.length && name[at] === wanted[at]) at += 1;
  const rest = wanted.slice(at + 1);
  return name.startsWith(rest, at + 1) || name.startsWith(rest, at) || name.startsWith(wanted.slice(at), at + 1);
}

/** As many parts of a name as the wanted one has, but no fewer letters. */
function startOf(name: string, wanted: string): string {
  const start = name.split(/(?=[-/.])/, partsOf(wanted).length).join('');
  return start.length < wanted.length ? name.slice(0, wanted.length) : start;
}

/** Whether two names differ in a number or in a letter that stands for one, like detail-4 and detail-5: then they name different things. */
function isNumberedOtherwise(one: string, other: string): boolean {
  const others = partsOf(other);
  return partsOf(one).some((part, place) => {
    const there = others[place] ?? part;
    return part !== there && /^(?:\d+|[a-z])$/.test(part) && /^(?:\d+|[a-z])$/.test(there);
  });
}

const partsOf = (name: string): string[] => name.split(/[-/.]/);
