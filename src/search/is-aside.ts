import { isCommon } from './is-common.ts';
import { isRecency } from './is-recency.ts';
import type { Term } from './parse-query.ts';

/** Whether a word of a query, at a place among its terms, says nothing of what is looked for: it is common, or only makes the question. */
export function isAside(word: string, terms: readonly Term[], at: number): boolean {
  if (isCommon(word)) return true;
  if (
    isRecency(
      terms.map((term) => (term.phrase ? '' : (term.words[0] ?? ''))),
      at,
    )
  )
    return true;
  if (asking.has(word) && !terms[at]?.typing && tellingOf(terms) >= whole) return true;
  const first = wordAt(terms, 0);
  if (first === 'who' && aboutOwners.has(word)) return true;
  if (wordAt(terms, at - 1) === 'how' && amounts.has(word)) return true;
  // How long it takes; but how good the take up of places is.
  if (/^(?:takes?|took)$/.test(word)) return first === 'how' && wordAt(terms, 1) === 'long';
  if (first === 'what' && atEnd.test(word) && at >= terms.length - 2) return true;
  // What happens to children; but what children say.
  const isBetween = at > 0 && at < terms.length - 1;
  return first !== undefined && questions.has(first) && isBetween && light.has(word);
}

/** How many words of a query say what is looked for. */
const tellingOf = (terms: readonly Term[]): number =>
  terms.filter(({ words }) => words.some((word) => !isCommon(word) && !asking.has(word))).length;

// What an acronym stands for; but where children stand.
const atEnd = /^(?:means?|stands?)$/;

const wordAt = (terms: readonly Term[], at: number): string | undefined =>
  terms[at]?.phrase === false ? terms[at].words[0] : undefined;

// Who owns neglect, or leads on it, is asked of the items about neglect: each result names its owners.
const aboutOwners = new Set('own owns owner responsible accountable lead leads leading charge'.split(' '));
// In a whole sentence they only ask: please provide evidence of how you ensure it. Fewer words are meant as they are.
const whole = 4;
const asking = new Set(
  (
    'evidence details detail provide provided ensure ensures ensured ensuring explain describe demonstrate like see want know ' +
    'let send sure make receive receives receiving will'
  ).split(' '),
);
const amounts = new Set('many much long often soon quickly'.split(' '));
const questions = new Set('how what whats which who whos when where why'.split(' '));
// In a question they stand for other words: what happens, what they say, who has got one.
const light = new Set(
  'happen happens happened happening go goes went gone get gets got say says said become becomes became'.split(' '),
);
