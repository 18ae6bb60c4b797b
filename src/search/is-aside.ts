import { isCommon } from './is-common.ts';
import type { Term } from './parse-query.ts';

/** Whether a word of a query, at a place among its terms, says nothing of what is looked for: it is common, or only makes the question. */
export function isAside(word: string, terms: readonly Term[], at: number): boolean {
  if (isCommon(word)) return true;
  const first = wordAt(terms, 0);
  if (first === 'who' && aboutOwners.has(word)) return true;
  if (wordAt(terms, at - 1) === 'how' && amounts.has(word)) return true;
  // How long it takes; but how good the take up of places is.
  if (/^(?:takes?|took)$/.test(word)) return first === 'how' && wordAt(terms, 1) === 'long';
  // What happens to children; but what children say.
  const isBetween = at > 0 && at < terms.length - 1;
  return first !== undefined && questions.has(first) && isBetween && light.has(word);
}

const wordAt = (terms: readonly Term[], at: number): string | undefined =>
  terms[at]?.phrase === false ? terms[at].words[0] : undefined;

// Who owns neglect, or leads on it, is asked of the items about neglect: each result names its owners.
const aboutOwners = new Set('own owns owner responsible accountable lead leads leading charge'.split(' '));
const amounts = new Set('many much long often soon quickly'.split(' '));
const questions = new Set('how what whats which who whos when where why'.split(' '));
// In a question they stand for other words: what happens, what they say, who has got one.
const light = new Set(
  'happen happens happened happening go goes went gone get gets got say says said become becomes became'.split(' '),
);
