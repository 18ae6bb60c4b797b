import type { APIRoute } from 'astro';
import { formatSitemap } from '../site/making/format-sitemap.ts';
import { loadSite } from '../site/load-site.ts';

/** The pages of an edition that search engines may list. isLeftOut keeps it from every other. */
export const GET: APIRoute = () => {
  const site = loadSite();
  return new Response(formatSitemap(site, site.index.settings['site-address'] ?? ''), {
    headers: { 'content-type': 'application/xml' },
  });
};
