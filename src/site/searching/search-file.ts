import { pagefindVersion } from '../../files/indexing/pagefind-version.ts';
import { packNumbers } from '../../search/pack-numbers.ts';
import { loadSite } from '../load-site.ts';
import { searchGlossary, searchNumbers, searchWords } from './search-data.ts';
import { searchPages } from './search-pages.ts';

/** What one of the files holds. */
export function searchFile(name: string): unknown {
  const site = loadSite();
  const { index } = site;
  if (name === 'numbers') return packNumbers(searchNumbers(index));
  if (name === 'words') return searchWords(index);
  const { authority, 'other-sites': sites = [] } = index.settings;
  const pages = searchPages(site);
  return { pagefind: pagefindVersion(), site: authority, glossary: searchGlossary(index), pages, sites };
}
