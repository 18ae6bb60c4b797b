import type { MiddlewareHandler } from 'astro';
import { finishPage } from './site/making/finish-page.ts';
import { isHtml } from './site/making/is-html.ts';
import { isLeftOut } from './site/making/is-left-out.ts';
import { loadSite } from './site/load-site.ts';
import { textOfPage } from './site/making/page-response.ts';

/**
 * What the edition does without is not there in the preview either, and the preview’s pages are finished here. Those of the
 * site are by whoever renders them: taking an answer’s text out and putting it back in takes as long as a tenth of the page.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const path = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length + 1);
  if (isLeftOut(path, loadSite())) return new Response(null, { status: 404 });
  const response = await next();
  if (!import.meta.env.DEV || !isHtml(response)) return response;
  return new Response(finishPage(await textOfPage(response)), response);
};
