import type { Site } from '../load-site.ts';
import { footLinks, navigation } from '../navigation.ts';
import { escapeText } from '../../markdown/escape-text.ts';

/** A site map (sitemaps.org, version 0.9) of an edition’s pages, by their addresses below the site’s address. */
export function formatSitemap(site: Site, siteAddress: string): string {
  const { items, owners } = site.index;
  const paths = [
    '',
    ...[...navigation(site), ...footLinks(site)].map(({ path }) => path).filter((path) => path.endsWith('.html')),
    ...items.map(({ id }) => `${id}.html`),
    ...owners.map(({ initials }) => `owners/${initials.toLowerCase()}.html`),
  ];
  const urls = paths.map((path) => `  <url><loc>${escapeText(`${siteAddress}${path}`)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** What search engines are told: to keep away, or where the site map of an edition they may list is. */
export function formatRobots({ edition, index }: Site): string {
  if (!edition.searchEngines) return 'User-agent: *\nDisallow: /\n';
  const site = index.settings['site-address'];
  return `User-agent: *\nAllow: /\n${site === undefined ? '' : `Sitemap: ${site}sitemap.xml\n`}`;
}
