import { pagefindVersion } from '../files/pagefind-version.ts';
import { packNumbers } from '../search/pack-numbers.ts';
import { loadSite } from './load-site.ts';
import { searchGlossary, searchNumbers, searchWords } from './search-data.ts';

/** What one of the files holds. */
export function searchFile(name: string): unknown {
  const { index } = loadSite();
  if (name === 'numbers') return packNumbers(searchNumbers(index));
  if (name === 'words') return searchWords(index);
  const { authority, 'other-sites': sites = [] } = index.settings;
  return { pagefind: pagefindVersion(), site: authority, glossary: searchGlossary(index), sites };
}
