import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLinkedSite } from '../../files/serving/read-linked-site.ts';
import type { Page } from '../../site/making/parse-page.ts';

/** Every HTML page of a built site with its text, in order of path. */
export const readPages = (folder: string): (Page & { readonly html: string })[] =>
  readLinkedSite(folder).pages.map((page) => ({ ...page, html: readFileSync(join(folder, page.path), 'utf8') }));
