import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the pages of a built site for search, in its folder pagefind. Answers with how many pages can be found. Throws when indexing fails. */
export async function writeSearchIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en-gb' });
  if (index === undefined) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(`The search index could not be made: ${faults.join('; ')}`);
  return added.page_count;
}
