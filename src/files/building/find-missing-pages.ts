import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { countItems } from '../../report/count-items.ts';
import { isLeftOut } from '../../site/making/is-left-out.ts';
import type { Site } from '../../site/load-site.ts';
import { readShardMeta } from '../indexing/read-shard-meta.ts';

/**
 * What a built site lacks of what its edition must have, in plain words: pages, data, attachments, what search reads. Empty
 * when it is whole. Only pages that are `fresh` are opened; the others were when they were made.
 */
export function findMissingPages(
  site: string,
  { index, edition }: Pick<Site, 'index' | 'edition'>,
  fresh: (page: string) => boolean = () => true,
): string[] {
  const lacking = (name: string, why = 'is missing') => `${name} ${why}`;
  const pages = ['index.html', '404.html', ...index.items.map(({ id }) => `${id}.html`)];
  const data = ['evidence.json', 'measures.csv', 'gaps.json', 'gaps.csv'].filter(
    (file) => !isLeftOut(file, { index, edition }),
  );
  const list = readJson<{ index?: string; shards?: string[] }>(join(site, 'pagefind/shards.json'));
  const shards = list.shards ?? [];
  const opening = shards.length === 0 ? [] : ['search.pf_meta', 'search.pagefind'];
  const files = [...data, 'pagefind/shards.json', ...opening.map((file) => `pagefind/${list.index ?? ''}/${file}`)];
  const written = listHtml(site);
  const known = new Set(written);
  return [
    ...pages.filter((page) => !known.has(page)).map((page) => lacking(page)),
    ...files.filter((file) => !holdsText(join(site, file))).map((file) => lacking(file)),
    ...written.filter((page) => fresh(page) && !endsWhole(join(site, page))).map((page) => lacking(page, 'is cut off')),
    ...[...index.attachments.values()]
      .filter(({ file, size }) => statSync(join(site, file), { throwIfNoEntry: false })?.size !== size)
      .map(({ file }) => lacking(file, 'is missing or not of the size it should have')),
    ...findWrongCounts(site, index, shards),
  ];
}

function findWrongCounts(site: string, index: EvidenceIndex, shards: readonly string[]): string[] {
  const data = join(site, 'evidence.json');
  const items = existsSync(data) ? countItems(readFileSync(data)) : 0;
  const searched = shards.reduce(
    (sum, shard) => sum + (readShardMeta(join(site, 'pagefind', shard, 'shard.pf_meta'))?.[1].length ?? 0),
    0,
  );
  const kept = shards.reduce((sum, shard) => sum + countFiles(join(site, 'pagefind', shard, 'fragment')), 0);
  return [
    ...(items === index.items.length ? [] : [`evidence.json has ${items} items instead of ${index.items.length}`]),
    ...(searched >= index.items.length ? [] : [`search has only ${searched} pages for ${index.items.length} items`]),
    ...(searched === kept ? [] : [`search has ${kept} of its ${searched} pages`]),
  ];
}

const countFiles = (folder: string) => (existsSync(folder) ? readdirSync(folder).length : 0);

const holdsText = (file: string) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** A page that was cut off has lost its end. Scripts may stand behind it. */
const endsWhole = (file: string) => readFileSync(file).includes('</html>');

const listHtml = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !name.startsWith('attachments/') && !name.startsWith('pagefind/'));

function readJson<T extends object>(file: string): Partial<T> {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : {};
  } catch {
    return {};
  }
}
