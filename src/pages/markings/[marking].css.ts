import type { APIRoute } from 'astro';
import { loadSite } from '../../site/load-site.ts';
import { printMargins } from '../../site/making/print-margins.ts';
import { markingName } from '../../site/wording/marking-name.ts';

/** Prints a marking and where it is from on every sheet: a small style for each marking, because only a page’s margin is repeated. */
export const GET: APIRoute = ({ params }) => {
  const site = loadSite();
  const marking = site.index.settings.markings.find((one) => markingName(one) === params['marking']);
  if (marking === undefined) return new Response(null, { status: 404 });
  return new Response(printMargins(marking, site), { headers: { 'content-type': 'text/css' } });
};
