import type { MiddlewareHandler } from 'astro';
import { expandAcronyms } from './markdown/expand-acronyms.ts';
import { isLeftOut } from './site/is-left-out.ts';
import { loadSite } from './site/load-site.ts';

/** Gives each acronym its meaning on its first use in a page’s main part. What the edition does without is not there in the preview either. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const path = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length + 1);
  if (isLeftOut(path, loadSite())) return new Response(null, { status: 404 });
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start < 0 || end < start) return new Response(html, response);
  const main = expandAcronyms(html.slice(start, end), loadSite().index.glossary);
  // Bytes are handed on as they are; a text would be looked through and copied once more.
  return new Response(new TextEncoder().encode(`${html.slice(0, start)}${main}${html.slice(end)}`), response);
};
