import { close, createIndex } from 'pagefind';

/** Indexes a whole built site as Pagefind does by itself, nothing set, for search to be compared with. */
export async function writePlainIndex(site: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind cannot be compared with: ${errors.join('; ')}`);
  await index.addDirectory({ path: site });
  await index.writeFiles({ outputPath: folder });
  await close();
}
