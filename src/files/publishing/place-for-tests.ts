import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { clearReleases } from './clear-releases.ts';
import { makeStaging } from './make-staging.ts';
import { publishSite } from './publish-site.ts';

/** A folder for each test of a file, and the place of a site in it. */
export const at = { folder: '', site: '' };

const root = mkdtempSync(join(tmpdir(), 'evidence-swap-'));
let count = 0;
beforeEach(() => {
  at.folder = join(root, String((count += 1)));
  mkdirSync(at.folder);
  at.site = join(at.folder, 'dist');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The number of a process that has ended. */
export const dead = 2 ** 22 - 1;

/** Publishes a site of one page there, as a build does. */
export const publish = async (text: string, as?: 'folder') => {
  const staging = makeStaging(at.site);
  await clearReleases(at.site, staging);
  writeFileSync(join(staging, 'index.html'), text);
  return publishSite(staging, at.site, as);
};

/** What the page of the published site says. */
export const page = () => readFileSync(join(at.site, 'index.html'), 'utf8');
