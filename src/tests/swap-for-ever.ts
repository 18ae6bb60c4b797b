import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearReleases } from '../files/publishing/clear-releases.ts';
import { publishSite } from '../files/publishing/publish-site.ts';
import { makeStaging } from '../files/publishing/make-staging.ts';

// Runs as a process of its own until it is killed: publishes one site after the other, all pages of a site alike, each
// as a link or as a folder.
const [, , site = '', as = 'link'] = process.argv;
process.setMaxListeners(0);
let number = Number(readFileSync(join(site, 'index.html'), 'utf8'));
for (;;) {
  number += 1;
  const staging = makeStaging(site);
  await clearReleases(site, staging);
  for (const name of ['index', 'middle', 'last']) writeFileSync(join(staging, `${name}.html`), String(number));
  publishSite(staging, site, as === 'folder' ? 'folder' : 'link');
  process.send?.(number);
  // Lets what was sent go out.
  await new Promise((resolve) => setImmediate(resolve));
}
