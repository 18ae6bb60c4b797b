import type { APIRoute } from 'astro';
import { loadSite } from '../site/load-site.ts';
import { sectionMargins } from '../site/making/section-margins.ts';

/** Prints on every sheet of the whole assessment which section it is of. */
export const GET: APIRoute = () =>
  new Response(sectionMargins(loadSite()), { headers: { 'content-type': 'text/css' } });
