import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { listPages } from '../site/list-pages.ts';
import { holdSite, type Site } from '../site/load-site.ts';
import { pageKeys } from '../site/page-keys.ts';
import { searchRecords } from '../site/search-records.ts';
import { compileRenderer, type Renderer } from './compile-renderer.ts';
import { copyFiles } from './copy-files.ts';
import { filesBelow } from './files-below.ts';
import { readAttachmentTexts } from './read-attachment-texts.ts';
import type { ReadEvidence } from './read-evidence.ts';
import { readSite } from './read-site.ts';
import { readSiteRecord, writeSiteRecord } from './site-record.ts';
import { stageSite, type StagedSite } from './stage-site.ts';
import { writeSearchIndex } from './write-search-index.ts';

/**
 * What to build: checked evidence and the content folder it came from, the folder the site goes to, the path it will be
 * served under, like /evidence/, texts to put beside the pages, and who hears what became of the caches.
 */
export type BuildOptions = {
  readonly evidence: ReadEvidence;
  readonly content: string;
  readonly out: string;
  readonly base: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly tell?: (note: string) => void;
  readonly progress?: (done: number, all: number) => void;
};

/** What a build did: how many pages search finds, how many files were made anew and taken over, and the files whose text it could not read. */
export type BuiltSite = {
  readonly pages: number;
  readonly made: number;
  readonly reused: number;
  readonly unreadable: readonly string[];
};

const records = '.cache/sites';

/**
 * Builds the site and its search index beside the published one, and puts it in its place only when whole. What has not
 * changed since the last build is taken over from it. The evidence must have no errors.
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { evidence, content, out, base, tell = () => {} } = options;
  const target = resolve(out);
  const staging = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    const renderer = await compileRenderer(base);
    const texts = await readAttachmentTexts(content, evidence.index.attachments.values());
    const unreadable = new Map(texts.flatMap((text) => ('fault' in text ? [[text.file, text.fault] as const] : [])));
    const site: Site = { ...readSite(evidence, content), unreadable };
    const staged = stageSite(staging, target, readSiteRecord(target, records, tell));
    const made = await makePages(site, renderer, staged, options);
    copyFiles(renderer.assets, filesBelow(renderer.assets), staged);
    copyFiles(content, evidence.index.attachments.keys(), staged);
    for (const [file, text] of Object.entries(options.texts ?? {})) staged.put(file, digest(text), text);
    const pages = await writeSearchIndex(staging, searchRecords(texts, evidence.index));
    publish(staging, target);
    writeSiteRecord(target, records, staged.record());
    return {
      pages,
      made,
      reused: staged.reused(),
      unreadable: [...unreadable].map(([file, fault]) => `${file}: ${fault}`),
    };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function makePages(
  site: Site,
  renderer: Renderer,
  staged: StagedSite,
  { progress }: BuildOptions,
): Promise<number> {
  const pages = listPages(site, renderer.fixedFiles);
  const keys = pageKeys(pages, site, renderer.version, digest);
  holdSite(site);
  const changed = pages.filter(({ file }) => !staged.reuse(file, keys.get(file) ?? ''));
  for (const [number, { file }] of changed.entries()) {
    staged.put(file, keys.get(file) ?? '', await renderer.render(file));
    progress?.(number + 1, changed.length);
  }
  return changed.length;
}

const digest = (text: string): string => createHash('sha1').update(text).digest('base64url');

function publish(staging: string, target: string): void {
  // A temporary folder is its maker’s alone; a web server that is somebody else must be able to read the site.
  chmodSync(staging, 0o777 & ~process.umask());
  const old = `${staging}-old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(staging, target);
  rmSync(old, { recursive: true, force: true });
}
