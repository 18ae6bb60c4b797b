import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../site/load-site.ts';
import { markingName } from '../../site/marking-name.ts';

/** One small print style for each marking, because only a page’s margin is repeated on every sheet. */
export const getStaticPaths: GetStaticPaths = () =>
  loadSite().index.settings.markings.map((marking) => ({
    params: { marking: markingName(marking) },
    props: { marking },
  }));

/** Prints the marking at the head of every sheet. */
export const GET: APIRoute = ({ props }) => {
  const text = JSON.stringify(String(props['marking']));
  return new Response(`@page { @top-center { content: ${text}; font: bold 10pt Arial, sans-serif; } }\n`, {
    headers: { 'content-type': 'text/css' },
  });
};
