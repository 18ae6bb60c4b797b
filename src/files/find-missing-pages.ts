import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';

/** What a built site lacks of what it must have, in plain lines; `found` is how many pages and records its search says it has. Empty when it is whole. */
export function findMissingPages(site: string, index: EvidenceIndex, found: number): string[] {
  const lacking = (name: string, why = 'is missing') => `${name} ${why}`;
  const pages = ['index.html', '404.html', ...index.items.map(({ id }) => `${id}.html`)];
  const files = ['evidence.json', 'gaps.json', 'gaps.csv', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json'];
  const written = listHtml(site);
  return [
    ...pages.filter((page) => !written.includes(page)).map((page) => lacking(page)),
    ...files.filter((file) => !holdsText(join(site, file))).map((file) => lacking(file)),
    ...written.filter((page) => !endsWhole(join(site, page))).map((page) => lacking(page, 'is cut off')),
    ...[...index.attachments.values()]
      .filter(({ file, size }) => statSync(join(site, file), { throwIfNoEntry: false })?.size !== size)
      .map(({ file }) => lacking(file, 'is missing or not of the size it should have')),
    ...findWrongCounts(site, index, found),
  ];
}

function findWrongCounts(site: string, index: EvidenceIndex, found: number): string[] {
  const { items } = readJson<{ items?: unknown[] }>(join(site, 'evidence.json'));
  const { languages = {} } = readJson<{ languages?: Record<string, { page_count: number }> }>(
    join(site, 'pagefind/pagefind-entry.json'),
  );
  const searched = Object.values(languages).reduce((sum, { page_count: count }) => sum + count, 0);
  return [
    ...(items?.length === index.items.length
      ? []
      : [`evidence.json has ${items?.length ?? 0} items instead of ${index.items.length}`]),
    ...(searched === found ? [] : [`search has ${searched} pages instead of ${found}`]),
  ];
}

const holdsText = (file: string) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Astro ends each page with the html element; one that was cut off has no such end. */
const endsWhole = (file: string) => readFileSync(file, 'utf8').trimEnd().endsWith('</html>');

const listHtml = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !name.startsWith('attachments/') && !name.startsWith('pagefind/'));

function readJson<T extends object>(file: string): Partial<T> {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : {};
  } catch {
    return {};
  }
}
