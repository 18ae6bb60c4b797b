import type { APIRoute } from 'astro';
import { loadSite } from '../../site/load-site.ts';
import { markingName } from '../../site/marking-name.ts';

/** Prints a marking, and which edition it is, at the head of every sheet: a small style for each, because only a page’s margin is repeated. */
export const GET: APIRoute = ({ params }) => {
  const { index, edition } = loadSite();
  const marking = index.settings.markings.find((one) => markingName(one) === params['marking']);
  if (marking === undefined) return new Response(null, { status: 404 });
  const text = JSON.stringify(edition.whole ? marking : `${marking} – ${edition.title}`);
  return new Response(`@page { @top-center { content: ${text}; font: bold 10pt Arial, sans-serif; } }\n`, {
    headers: { 'content-type': 'text/css' },
  });
};
