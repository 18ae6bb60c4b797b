import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '../../site/searching/search-records.ts';
import { takeIndex, type PagefindIndex } from './pagefinds.ts';
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
};

/** A shard that can be indexed: what of its pages is searched, copied to a folder of its own, which is to be removed. */
export type PreparedShard = ShardSource & { readonly copies: string; readonly empty: boolean };

/** Copies what is to be indexed, and removes what was in the shard’s folder. */
export function prepareShard(source: ShardSource): PreparedShard {
  const { site, pages, records, folder } = source;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const copies = mkdtempSync(`${folder}-work-`);
  // Where no page of a folder says what of it is searched, Pagefind would take them all.
  const searched = pages.filter((page) => copySearched(join(site, page), join(copies, page)));
  return { ...source, copies, empty: searched.length + records.length === 0 };
}

/**
 * Hands a shard to one of Pagefind’s processes, from 0. Answers as soon as all is asked, so that the next can be handed over
 * before this one is made; `written` says how many pages and records can be found in it, once it is in its folder and the
 * copies are gone. The same pages make the same bytes. Both throw when indexing fails.
 */
export async function indexShard(shard: PreparedShard, indexer = 0): Promise<{ readonly written: Promise<number> }> {
  const asked = shard.empty ? undefined : askPagefind(await takeIndex(indexer).catch(explain), shard);
  const written = writeAnswer(shard, asked).catch(explain);
  // Whoever waits for it hears what has failed, and may come later.
  written.catch(() => undefined);
  return { written };
}

type Answer = ReturnType<typeof askPagefind>;

/** Pagefind answers one question after the other, so none waits for the answer to the one before: this process may be busy for seconds. */
const askPagefind = (index: PagefindIndex, { copies, records }: PreparedShard) =>
  Promise.all([
    // It reads a folder on all cores, but one after the other what it is handed.
    index.addDirectory({ path: copies }),
    Promise.all(records.map((record) => index.addCustomRecord(record))),
    // Handed over, its files need not be written, read again and removed, which takes as long as making them.
    index.getFiles(),
    index.deleteIndex(),
  ]);

async function writeAnswer({ folder, copies, records }: PreparedShard, asked: Answer | undefined): Promise<number> {
  try {
    if (asked === undefined) return 0;
    const [added, taken, made] = await asked;
    const faults = [added, ...taken, made].flatMap(({ errors }) => errors);
    if (faults.length > 0) throw new Error(faults.join('; '));
    const pages = writeCompactShard(new Map(made.files.map(({ path, content }) => [path, content])), folder);
    if (pages < added.page_count) throw new Error(`Of ${added.page_count} pages only ${pages} were indexed.`);
    return added.page_count + records.length;
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}

function explain(fault: unknown): never {
  const why = fault instanceof Error ? fault.message : String(fault);
  throw new Error(`The search index could not be made: ${why}`, { cause: fault });
}

const head = Buffer.from('<!doctype html><html lang="en-GB"><body>');

/**
 * Copies what is searched of a page, its main part: reading the rest takes Pagefind a twentieth of its time. Pagefind parts
 * the cells of a table but not its headings, so these get a space. Answers whether the page is searched at all.
 */
function copySearched(page: string, to: string): boolean {
  const html = readFileSync(page);
  if (!html.includes(' data-pagefind-body')) return false;
  mkdirSync(dirname(to), { recursive: true });
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  const main = start < 0 || end < start ? html : Buffer.concat([head, html.subarray(start, end)]);
  // As Latin 1 every byte stays as it is.
  writeFileSync(
    to,
    main.includes('</th>') ? Buffer.from(main.toString('latin1').replaceAll('</th>', ' </th>'), 'latin1') : main,
  );
  return true;
}
