import { createApp } from 'astro/app/entrypoint';
import { finishPage } from './finish-page.ts';
import { isHtml } from './is-html.ts';
import { listFiles } from './list-files.ts';
import { loadSite } from '../load-site.ts';
import { textOfPage } from './page-response.ts';

const app = createApp({ streaming: false });
const base = app.manifest.base.replace(/\/$/, '');

/** The files that a page or an endpoint without parameters makes, like gaps.html and gaps.csv. */
export const fixedFiles: readonly string[] = app.manifest.routes.flatMap(({ routeData }) => {
  const { type, pathname, origin } = routeData;
  if (pathname === undefined || origin !== 'project') return [];
  if (type === 'endpoint') return [pathname.slice(1)];
  return type === 'page' ? [pathname === '/' ? 'index.html' : `${pathname.slice(1)}.html`] : [];
});

/** The later pages of the lists that are too long for one, of the evidence that has been handed over. */
export const laterFiles = (): string[] => listFiles(loadSite());

/** Renders one file of the site by its path, like annex-m/03-missing.html, a page as text. Throws when a page fails. */
export async function render(file: string): Promise<Uint8Array | string> {
  const response = await app.render(new Request(`http://localhost${base}/${encodeURI(file)}`));
  // A page that fails is answered as one with an error; only the page for addresses that lead nowhere has one by right.
  if (response.status !== 200 && file !== '404.html')
    throw new Error(`The page ${file} could not be made (status ${response.status}).`);
  if (!isHtml(response)) return new Uint8Array(await response.arrayBuffer());
  const html = await textOfPage(response);
  if (html === '') throw new Error(`The page ${file} came out empty.`);
  return finishPage(html);
}

export default { fixedFiles, laterFiles, render };
