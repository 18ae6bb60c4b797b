import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '../site/search-records.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { pagefindOf } from './pagefinds.ts';
import { writeCompactShard } from './write-compact-shard.ts';

/** What one shard of the search index is made of. */
export type ShardSource = {
  /** The folder of the built site. */
  readonly site: string;
  /** Pages to index, as paths below the site’s folder. A page without data-pagefind-body is left out. */
  readonly pages: readonly string[];
  /** What is found without a page of its own. */
  readonly records: readonly SearchRecord[];
  /** The folder that the shard goes to; what was there is replaced. */
  readonly folder: string;
  /** Which of Pagefind’s processes makes it, from 0. */
  readonly indexer?: number;
};

/**
 * Indexes some pages and records as one shard, in a folder of its own. The same pages make the same bytes. Answers with
 * how many pages and records can be found in it. Throws when indexing fails.
 */
export async function writeSearchShard({ site, pages, records, folder, indexer = 0 }: ShardSource): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  // Where no page of a folder says what of it is searched, Pagefind would take them all.
  const searched = pages.filter((page) => readFileSync(join(site, page), 'utf8').includes(' data-pagefind-body'));
  if (searched.length + records.length === 0) return 0;
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}-work-`);
  try {
    for (const page of searched) linkInto(work, site, page);
    const { createIndex } = await pagefindOf(indexer);
    const { index, errors } = await createIndex({ forceLanguage: 'en-gb' });
    if (index === undefined) throw new Error(errors.join('; '));
    // Pagefind reads a folder on all cores, but one after the other what it is handed.
    const added = await index.addDirectory({ path: work });
    const faults = [...added.errors];
    // All at once: between an answer and the next question this process would make a page.
    const taken = await Promise.all(records.map((record) => index.addCustomRecord(record)));
    faults.push(...taken.flatMap(({ errors }) => errors));
    // Handed over, its files need not be written, read again and removed, which takes as long as making them.
    const made = await index.getFiles();
    faults.push(...made.errors);
    await index.deleteIndex();
    if (faults.length > 0) throw new Error(faults.join('; '));
    writeCompactShard(new Map(made.files.map(({ path, content }) => [path, content])), folder);
    return added.page_count + records.length;
  } catch (fault) {
    throw new Error(`The search index could not be made: ${fault instanceof Error ? fault.message : String(fault)}`, {
      cause: fault,
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function linkInto(folder: string, site: string, page: string): void {
  const target = join(folder, page);
  mkdirSync(dirname(target), { recursive: true });
  linkOrCopy(join(site, page), target);
}
