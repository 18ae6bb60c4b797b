import { afterAll, beforeAll, expect, test } from 'vitest';
import { without } from '../../evidence/without.ts';
import { compileRenderer, type Renderer } from '../../files/building/compile-renderer.ts';
import { digest } from '../../files/digest.ts';
import { readEvidence } from '../../files/reading/read-evidence.ts';
import { readSite } from '../../files/reading/read-site.ts';
import { partsOfKey } from '../../site/making/dated-key.ts';
import { holdSite, type Site } from '../../site/load-site.ts';
import { pageKeys } from '../../site/making/page-keys.ts';
import { redatePage } from '../../site/making/redate-page.ts';
import { siteFiles } from '../../site/making/site-files.ts';

let renderer: Renderer;
let site: Site;

beforeAll(async () => {
  renderer = await compileRenderer('/');
  const read = await readSite(await readEvidence('content', { html: true }), 'content');
  // The example stands as at a day; most sites are made anew every day.
  site = { ...read, index: { ...read.index, settings: without(read.index.settings, 'as-at') } };
}, 300_000);

// Whatever renders next in this process is handed its own evidence.
afterAll(() => holdSite(site));

async function make(day: string) {
  const shown = { ...site, today: day };
  holdSite(shown);
  const files = siteFiles(shown, [...renderer.fixedFiles, ...renderer.laterFiles()]);
  const keys = pageKeys(files, shown, renderer.version, digest);
  const made = new Map<string, string>();
  for (const { file } of files) made.set(file, String(Buffer.from(await renderer.render(file))));
  return { keys, made };
}

test('a page that is redated is the one that would have been made', { timeout: 300_000 }, async () => {
  const [day, next] = ['2026-03-01', '2026-03-02'];
  const [before, after] = [await make(day), await make(next)];
  const wrong: string[] = [];
  let redated = 0;
  for (const [file, html] of before.made) {
    const [old, now] = [before, after].map(({ keys }) => partsOfKey(keys.get(file) ?? ''));
    if (old?.shows !== now?.shows) continue;
    const expected = now?.day === undefined ? html : redatePage(html, day, next);
    if (expected !== after.made.get(file)) wrong.push(file);
    if (expected !== html) redated += 1;
  }
  expect(wrong).toEqual([]);
  expect(redated).toBeGreaterThan(80);
});
