import type { APIRoute } from 'astro';
import { formatGapsJson } from '../report/format-gaps-json.ts';
import { loadSite } from '../site/load-site.ts';

/** Every gap, as data. */
export const GET: APIRoute = () =>
  new Response(formatGapsJson(loadSite().gaps, loadSite().index.settings), {
    headers: { 'content-type': 'application/json' },
  });
