import { build } from 'astro';
import { resolve } from 'node:path';
import { listSome } from '../evidence/list-some.ts';
import { loadSite } from '../site/load-site.ts';
import { searchRecords } from '../site/search-records.ts';
import { rememberUnreadable } from '../site/unreadable-files.ts';
import { findMissingPages } from './find-missing-pages.ts';
import { publishSite } from './publish-site.ts';
import { readAttachmentTexts } from './read-attachment-texts.ts';
import { dropStaging, makeStaging } from './make-staging.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** What to build: the content folder, the folder the site goes to, and the path it will be served under, like /evidence/. */
export type BuildOptions = { readonly content: string; readonly out: string; readonly base: string };

/**
 * Builds the site and its search index beside the published one, and puts it in its place only when whole. Answers with
 * how many pages search finds and the files whose text it could not read. Throws when the content has errors.
 */
export async function buildSite({
  content,
  out,
  base,
}: BuildOptions): Promise<{ pages: number; unreadable: readonly string[] }> {
  const staging = makeStaging(out);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['EVIDENCE_CONTENT'] = resolve(content);
  process.env['EVIDENCE_OUT'] = staging;
  process.env['EVIDENCE_BASE'] = base;
  try {
    const { index } = loadSite();
    const texts = await readAttachmentTexts(content, index.attachments.values());
    const unreadable = rememberUnreadable(texts);
    await build({ logLevel: 'warn' });
    const pages = await writeSearchIndex(staging, searchRecords(texts, index));
    const missing = findMissingPages(staging, index);
    if (missing.length > 0)
      throw new Error(
        `The site that was built is not whole, so it was not published: ${listSome(missing)}. Whatever was published before is still in place.`,
      );
    publishSite(staging, out);
    return { pages, unreadable };
  } finally {
    dropStaging(staging, out);
  }
}
