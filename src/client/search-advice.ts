import { enough } from '../search/combine-scores.ts';
import { formatState, type SearchState } from '../search/search-state.ts';
import type { Answer } from './answer.ts';
import { element } from './element.ts';

const quotes = /["“”„‟«»″]/gu;

/** Where other pages that answer a search are, when it names an authority and few of what has the name have all of it; none where enough have. */
export function showOthers(
  state: SearchState,
  { total, partial, needed }: Pick<Answer, 'total' | 'partial' | 'needed'>,
  base: string,
): HTMLLIElement[] {
  if (needed === undefined || (partial === 0 && total >= enough)) return [];
  const names = [...new Set(needed.names)].map((name) => `“${name}”`).join(' or ');
  const link = element('a', '', [needed.others]);
  link.href = `${base}search.html${formatState({ ...state, text: needed.others })}`;
  return [element('li', '', [`Only what has ${names} is shown. To see what others have, search for `, link, '.'])];
}

/** What to try where a search has found nothing, as list entries with links. */
export function showAdvice(state: SearchState, base: string): HTMLLIElement[] {
  const link = (path: string, text: string) => {
    const made = element('a', '', [text]);
    made.href = `${base}${path}`;
    return made;
  };
  const search = (other: SearchState, text: string) => link(`search.html${formatState(other)}`, text);
  const { text, chosen } = state;
  const entries: (Node | string)[][] = [];
  if (new RegExp(quotes).test(text)) {
    const words = text.replace(quotes, ' ').replace(/\s+/g, ' ').trim();
    entries.push([
      'Nothing has these words one after the other. ',
      search({ ...state, text: words }, words),
      ' finds them apart too.',
    ]);
  }
  if (chosen.size > 0 && text.trim() !== '')
    entries.push([
      'The filters may leave it out. ',
      search({ ...state, chosen: new Map() }, 'Search without filters'),
      '.',
    ]);
  entries.push([
    'Try other words, or fewer. The ',
    link('glossary.html', 'glossary'),
    ' has the words that are used here, and there is ',
    link('all.html', 'the list of all items, A to Z'),
    '.',
  ]);
  return entries.map((entry) => element('li', '', entry));
}
