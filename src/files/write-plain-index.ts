import { close, createIndex } from 'pagefind';

/** Indexes a whole built site as Pagefind does by itself, nothing set, for search to be compared with. */
export async function writePlainIndex(site: string, folder: string): Promise<void> {
  const { index } = await createIndex();
  await index?.addDirectory({ path: site });
  await index?.writeFiles({ outputPath: folder });
  await close();
}
