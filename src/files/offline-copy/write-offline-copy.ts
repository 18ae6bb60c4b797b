import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { formatDate } from '../../evidence/dates/dates.ts';
import type { Settings } from '../../evidence/evidence-index.ts';
import { cutInParts } from '../../offline/cut-in-parts.ts';
import { listScript } from '../../offline/list-script.ts';
import { orderMarkings } from '../../offline/order-markings.ts';
import { offlineScript, rewritePage } from '../../offline/rewrite-page.ts';
import type { OfflineCopy } from '../../report/format-offline-copy.ts';
import { formatReadMe } from '../../report/format-read-me.ts';
import { bundleOfflineScript } from './bundle-offline-script.ts';
import { clearReleases } from '../publishing/clear-releases.ts';
import { filesBelow } from '../files-below.ts';
import { dropStaging, makeStaging } from '../publishing/make-staging.ts';
import { publishSite } from '../publishing/publish-site.ts';
import { readOfflineData } from './read-offline-data.ts';
import { today } from '../today.ts';
import { writeZip } from './write-zip.ts';

/** What to copy: the folder of a built site, the base path it was built for, where the copy goes, and whether a zip of it is wanted beside it. */
export type OfflineOptions = {
  readonly site: string;
  readonly base: string;
  readonly out: string;
  readonly zip: boolean;
  readonly settings: Settings;
  /** Whom the site was made for, where it has editions. */
  readonly edition?: string;
};

const mostSearchBytes = 200_000_000;

/**
 * Writes a copy of a built site that opens from a disk without a server, and puts it in its place only when whole.
 * Throws, and leaves the last copy, when the site has no index or its search would be too large for a browser.
 */
export async function writeOfflineCopy(options: OfflineOptions): Promise<OfflineCopy> {
  const target = resolve(options.out);
  const { all, searchBytes, markings } = await collectFiles(options);
  await placeFolder(all, target);
  // A zip of an older copy may hold what this one must not.
  rmSync(`${target}.zip`, { force: true });
  if (options.zip) writeZip(`${target}.zip`, basename(target), all, today(options.settings));
  return {
    folder: options.out,
    ...(options.zip ? { zip: `${options.out}.zip` } : {}),
    files: all.size,
    bytes: [...all.values()].reduce((sum, file) => sum + file.byteLength, 0),
    searchBytes,
    markings,
  };
}

/** Writes the files beside the folder and puts them in its place as a site is published, but as a plain folder. */
async function placeFolder(files: ReadonlyMap<string, Uint8Array>, target: string): Promise<void> {
  const staging = makeStaging(target);
  await clearReleases(target, staging);
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(staging, path)), { recursive: true });
      writeFileSync(join(staging, path), bytes);
    }
    const before = publishSite(staging, target, 'folder');
    // Nobody is reading the copy before, and it may hold what this one must not.
    if (before !== undefined) rmSync(before, { recursive: true, force: true });
  } finally {
    dropStaging(staging, target);
  }
}

type Files = { all: ReadonlyMap<string, Uint8Array>; searchBytes: number; markings: readonly string[] };

async function collectFiles({ site, base, settings, edition }: OfflineOptions): Promise<Files> {
  const all = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  for (const path of filesBelow(site)) {
    if (leftOut.some((pattern) => pattern.test(path))) continue;
    const bytes = readFileSync(join(site, path));
    // Attached files are copied byte for byte, whatever they are.
    if (!path.endsWith('.html') || path.startsWith('attachments/')) {
      all.set(path, bytes);
      continue;
    }
    const { html, marking } = rewritePage(bytes.toString('utf8'), path, base);
    if (marking !== undefined) seen.add(marking);
    all.set(path, Buffer.from(html));
    const list = listScript(html);
    if (list !== undefined) all.set(path.replace(/\.html$/, '.js'), Buffer.from(list));
  }
  const data = JSON.stringify(readOfflineData(site));
  const searchBytes = Buffer.byteLength(data);
  if (searchBytes > mostSearchBytes) throw new Error(tooLarge(searchBytes));
  for (const [number, part] of cutInParts(data).entries()) all.set(`search-data/${number + 1}.js`, Buffer.from(part));
  all.set(offlineScript, Buffer.from(await bundleOfflineScript()));
  const held = orderMarkings(seen, settings.markings);
  const readMe = formatReadMe({ ...settings, day: formatDate(today(settings)), edition, markings: held });
  all.set('READ-ME-FIRST.txt', Buffer.from(readMe));
  return { all, searchBytes, markings: held };
}

const tooLarge = (bytes: number) =>
  `The search of a copy without a server would have ${Math.round(bytes / 1e6)} MB, more than a browser holds well. Put the site on a server, or make the copy of fewer items.`;

// What only a server uses, what a page opened from a disk may not load, and what the copy has its own of.
const leftOut = [
  /^404\.html$/,
  /^(pagefind|search-data)\//,
  /^assets\/.*\.js$/,
  /^(web\.config|staticwebapp\.config\.json|robots\.txt|sitemap[^/]*\.xml|[._][^/]*)$/,
];
