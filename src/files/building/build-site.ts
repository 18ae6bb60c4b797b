import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Settings } from '../../evidence/evidence-index.ts';
import { listSome } from '../../words/list-some.ts';
import type { Site } from '../../site/load-site.ts';
import { searchRecords } from '../../site/searching/search-records.ts';
import { cacheFolder } from '../cache-folder.ts';
import { clearReleases } from '../publishing/clear-releases.ts';
import { compileRenderer, type Renderer } from './compile-renderer.ts';
import { copyFiles } from './copy-files.ts';
import { filesBelow } from '../files-below.ts';
import { findMissingPages } from './find-missing-pages.ts';
import { findWiderBefore } from './find-wider-before.ts';
import { digest } from '../digest.ts';
import { documentFolders } from '../reading/document-folders.ts';
import { dropStaging, makeStaging } from '../publishing/make-staging.ts';
import { makePages, planPages } from './make-pages.ts';
import { publishSite } from '../publishing/publish-site.ts';
import { readAttachmentTexts } from '../attachments/read-attachment-texts.ts';
import type { ReadEvidence } from '../reading/read-evidence.ts';
import { readLocatedTexts } from '../attachments/read-located-texts.ts';
import { readSite } from '../reading/read-site.ts';
import { readSiteRecord, writeSiteRecord } from './site-record.ts';
import { refusePlace } from '../publishing/refuse-place.ts';
import { placeOf, publishedRelease } from '../publishing/site-place.ts';
import { stageSite } from './stage-site.ts';
import { timed } from '../timed.ts';
import { writeNotices } from './write-notices.ts';
import { writeSbom } from './write-sbom.ts';
import { writeSearchIndex } from '../indexing/write-search-index.ts';

/**
 * What to build: checked evidence and the content folder it came from, the folder the site goes to, the path it will be
 * served under, like /evidence/, the audience whose edition it is (left out: the whole), texts to put beside the pages,
 * and who hears what became of the caches.
 */
export type BuildOptions = {
  readonly evidence: ReadEvidence;
  readonly content: string;
  readonly out: string;
  readonly base: string;
  /** The compiled pages, where somebody has begun to compile them already. */
  readonly renderer?: Promise<Renderer>;
  readonly edition?: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly tell?: (note: string) => void;
  /** Hears how many pages are made. */
  readonly progress?: (done: number, all: number) => void;
  /** Hears how many parts of the search index are made. */
  readonly indexing?: (done: number, all: number) => void;
};

/** What a build did: how many items the site holds and pages search finds, how many files were made anew and taken over, and the files whose text it could not read. */
export type BuiltSite = {
  readonly items: number;
  /** The settings as the edition has them. */
  readonly settings: Settings;
  readonly pages: number;
  readonly made: number;
  readonly reused: number;
  readonly unreadable: readonly string[];
  /** The folder of the site before, where it stays beside an edition and holds more. */
  readonly widerBefore: string | undefined;
};

/**
 * Builds the site and its search index beside the published one, and puts it in its place only when whole. What has not
 * changed since the last build is taken over from it. The evidence must have no errors.
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { evidence, content, out, base, tell = () => {} } = options;
  const target = resolve(out);
  refusePlace(target, content);
  const records = cacheFolder('sites');
  const staging = makeStaging(target);
  const cleared = clearReleases(target, staging).catch(() =>
    tell('A site of an earlier build beside this one could not be removed. The next build tries again.'),
  );
  try {
    const read = await readSite(evidence, content, options.edition);
    const { index } = read;
    const texts = await timed('attachments', async () => [
      ...(await readAttachmentTexts(content, index.attachments.values())),
      ...(await readLocatedTexts(index, documentFolders(), evidence.index)),
    ]);
    const unreadable = new Map(texts.flatMap((text) => ('fault' in text ? [[text.file, text.fault] as const] : [])));
    const site: Site = { ...read, unreadable };
    // What is read of the evidence does not wait for the pages to be compiled.
    const renderer = await timed('compile', () => options.renderer ?? compileRenderer(base));
    const staged = stageSite(staging, target, readSiteRecord(target, records, tell));
    const plan = timed('pages', () => planPages(site, searchRecords(texts, index), renderer, staged));
    const pages = await timed('index', () =>
      writeSearchIndex({
        site: staging,
        shards: makePages(plan, renderer, staged, options.progress),
        staged,
        changed: plan.changed.size > 0,
        progress: (done) => options.indexing?.(done, plan.shards.length),
      }),
    );
    timed('copy', () => {
      copyFiles(renderer.assets, filesBelow(renderer.assets), staged);
      copyFiles(content, index.attachments.keys(), staged);
    });
    for (const [file, text] of Object.entries(options.texts ?? {})) staged.put(file, digest(text), text);
    const before = await timed('finish', async () => {
      writeSbom(staging);
      writeNotices(staging);
      refuseMissing(findMissingPages(staging, site, (page) => !staged.isReused(page)));
      await cleared;
      const published = publishedRelease(placeOf(target));
      const moved = publishSite(staging, target);
      writeSiteRecord(target, records, staged.record());
      return published ?? moved;
    });
    return {
      items: index.items.length,
      settings: index.settings,
      pages,
      made: plan.changed.size,
      reused: staged.reused(),
      unreadable: [...unreadable].map(([file, fault]) => `${file}: ${fault}`),
      widerBefore: read.edition.whole ? undefined : findWiderBefore(before, realpathSync(target)),
    };
  } finally {
    dropStaging(staging, target);
  }
}

function refuseMissing(missing: readonly string[]): void {
  if (missing.length === 0) return;
  throw new Error(
    `The site that was built is not whole, so it was not published: ${listSome(missing)}. Whatever was published before is still in place.`,
  );
}
