import type { Site } from '../load-site.ts';

/** Pages and files about the work on the evidence. */
const work = /^(?:gaps(?:-by-owner)?\.html|gaps\.(?:json|csv)|owners\/.+\.(?:csv|ics|json))$/;

/** Pages about the assessment, which an edition without any of its sections does not have. */
const assessment = /^(?:annex-m\.html|assessment\.(?:html|css))$/;

/** Whether the site’s edition does without a page or file, by its path below the base path, like gaps.html. */
export function isLeftOut(path: string, { edition, index }: Pick<Site, 'edition' | 'index'>): boolean {
  if (path === 'sitemap.xml') return !edition.searchEngines || index.settings['site-address'] === undefined;
  if (edition.whole) return false;
  if (path === 'how-to-edit.html') return true;
  if (work.test(path)) return !edition.showsGaps;
  return assessment.test(path) && !index.items.some(({ kind }) => kind === 'annex-m-section');
}
