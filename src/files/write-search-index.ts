import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../site/search-records.ts';

/** Indexes the pages of a built site for search, with records that have no page, in its folder pagefind. Answers with how many pages can be found. Throws when indexing fails. */
export async function writeSearchIndex(site: string, records: readonly SearchRecord[] = []): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en-gb' });
  if (index === undefined) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: site });
  const faults = [...added.errors];
  for (const record of records) faults.push(...(await index.addCustomRecord(record)).errors);
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await close();
  faults.push(...written.errors);
  if (faults.length > 0) throw new Error(`The search index could not be made: ${faults.join('; ')}`);
  return added.page_count + records.length;
}
