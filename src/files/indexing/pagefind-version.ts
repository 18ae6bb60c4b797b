import { readFileSync } from 'node:fs';

/** The version of Pagefind that is installed, and so makes the index. */
export function pagefindVersion(): string {
  const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as { version: string };
  return version;
}
