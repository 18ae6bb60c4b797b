import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../../site/making/parse-page.ts';

/** The path that a built site was built to be served under, like /evidence/. Throws a plain sentence when there is no site. */
export function baseOfSite(folder: string): string {
  const page = join(folder, 'index.html');
  if (!existsSync(page))
    throw new Error(`There is no built site in “${folder}”. Run npm run build first, or name the folder with --site.`);
  return parsePage('index.html', readFileSync(page, 'utf8')).base ?? '/';
}
