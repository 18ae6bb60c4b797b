import type { SearchState } from '../search/search-state.ts';
import type { Answer } from './answer.ts';

/** What is said where a search has found nothing. */
export const nothing = 'Nothing found.';

/** How much a search has found; “up to” where not every page has been read for words that have to stand as typed. */
export function describeFound(
  { text, chosen }: Pick<SearchState, 'text' | 'chosen'>,
  { total, partial, unread, jumps, results }: Pick<Answer, 'total' | 'partial' | 'unread' | 'jumps' | 'results'>,
): string {
  if (text.trim() === '' && chosen.size === 0) return '';
  if (text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text)) return 'Type a word, a number or a phrase.';
  if (/^\p{L}$/u.test(text.trim())) return 'Go on typing: one letter is too little.';
  const count = total + jumps.length;
  if (count === 0) return nothing;
  if (results.length + jumps.length === 0)
    return `None of the pages read has it. ${unread.toLocaleString('en-GB')} more may have it: add a word, or choose filters.`;
  const upTo = unread > 0 ? 'up to ' : '';
  const whole = count - partial;
  if (whole === 0) return `Nothing has all of it; ${upTo}${countResults(count)} with some of it`;
  const said = `${upTo}${countResults(whole)}`.replace(/^up/, 'Up');
  return partial === 0 ? said : `${said} with all of it, ${partial.toLocaleString('en-GB')} more with some of it`;
}

const countResults = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'result' : 'results'}`;
