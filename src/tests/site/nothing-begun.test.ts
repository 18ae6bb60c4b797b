import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileRenderer, type Renderer } from '../../files/building/compile-renderer.ts';
import { readEvidence } from '../../files/reading/read-evidence.ts';
import { readSite } from '../../files/reading/read-site.ts';
import { holdSite } from '../../site/load-site.ts';
import { fixtureFolder } from '../read-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'nothing-begun-'));
const framework = join(folder, 'frameworks/annex-n.md');
let renderer: Renderer;

beforeAll(async () => {
  cpSync(fixtureFolder('valid'), folder, { recursive: true });
  rmSync(join(folder, 'annex-m'), { recursive: true });
  writeFileSync(framework, readFileSync(framework, 'utf8').replace(/sections:\n[\s\S]*?(?=---)/, ''));
  renderer = await compileRenderer('/');
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a page says of an assessment that nobody has begun. */
async function paragraphsOf(page: string): Promise<string[]> {
  holdSite(await readSite(await readEvidence(folder, { html: true, cache: false }), folder));
  const html = String(Buffer.from(await renderer.render(page)));
  return [...html.matchAll(/<p[^>]*>\s*<strong[^>]*>Not begun<[\s\S]*?<\/p>/g)].map(([words]) =>
    words
      .replace(/\s+/g, ' ')
      .replace(/<(?!a)[^>]*>|^ | $/g, '')
      .trim(),
  );
}

const pages = ['index.html', 'annex-m.html', 'assessment.html'];

test.each(pages)('%s says that nothing is begun, and leads to the framework, which lists no section', async (page) => {
  expect(await paragraphsOf(page)).toEqual([
    'Not begun No section of the assessment is written, and <a href="/frameworks/annex-n.html">Annex N lists none.',
  ]);
});

test.each(pages)('%s says so where the framework has no file either', async (page) => {
  rmSync(framework, { force: true });
  expect(await paragraphsOf(page)).toEqual([
    'Not begun No section of the assessment is written, and its framework has no file yet.',
  ]);
});
