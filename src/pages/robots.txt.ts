import type { APIRoute } from 'astro';
import { formatRobots } from '../site/making/format-sitemap.ts';
import { loadSite } from '../site/load-site.ts';

/** What search engines may list. They read it only where the site stands at the root of its host. */
export const GET: APIRoute = () =>
  new Response(formatRobots(loadSite()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
