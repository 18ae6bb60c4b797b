import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNames, kinds } from '../../../schemas/index.ts';
import { makeOfflineData } from '../../offline/make-offline-data.ts';
import type { GlossaryEntry } from '../../search/glossary-entry.ts';
import type { NamedPage } from '../../search/find-named-pages.ts';
import { unpackNumbers, type PackedNumbers } from '../../search/pack-numbers.ts';
import type { KnownWord } from '../../search/nearest-word.ts';
import type { OfflineData } from '../../search/offline-data.ts';
import { searchWeight } from '../../site/searching/search-weight.ts';
import { readFragments } from '../indexing/read-fragments.ts';

/** What search in the copy without a server knows, read from a built site: the same passages and records as its index holds. */
export function readOfflineData(site: string): OfflineData {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(site, `search-data/${name}.json`), 'utf8'));
  const weights = new Map<string, number>(kindNames.map((kind) => [kinds[kind].one, searchWeight(kind).text]));
  const pages = readFragments(site).map(({ url, content, anchors, meta, filters }) => ({
    path: url.replace(/^\//, ''),
    text: content,
    anchors,
    meta,
    filters,
    day: filters['Day']?.[0] ?? '',
    weight: weights.get(meta['kind'] ?? '') ?? 1,
  }));
  const vocabulary = read('glossary') as { site: string; glossary: GlossaryEntry[]; pages: NamedPage[] };
  return makeOfflineData(pages, {
    site: vocabulary.site,
    glossary: vocabulary.glossary,
    named: vocabulary.pages,
    numbers: unpackNumbers(read('numbers') as PackedNumbers),
    words: read('words') as KnownWord[],
  });
}
