import MiniSearch from 'minisearch';
import { offlineOptions, type OfflineData, type OfflinePage, type OfflineRecord } from '../search/offline-data.ts';
import { piecesOf, wordsOf } from '../search/words.ts';

/** Indexes pages for the copy without a server, beside what search knows of words and numbers. */
export function makeOfflineData(
  pages: readonly OfflinePage[],
  known: Pick<OfflineData, 'site' | 'glossary' | 'named' | 'numbers' | 'words'>,
): OfflineData {
  const mini = new MiniSearch<OfflineRecord>(offlineOptions);
  const terms = new Set<string>();
  for (const [id, page] of pages.entries()) {
    const { title = '' } = page.meta;
    const headings = page.anchors.filter(({ element }) => /^h[1-6]$/.test(element)).map(({ text }) => text);
    mini.add({ id, title, headings: headings.join(' '), text: page.text });
    for (const { word } of wordsOf(piecesOf(`${title} ${page.text}`))) terms.add(word);
  }
  return { ...known, pages, terms: [...terms].sort(), index: mini.toJSON() };
}
