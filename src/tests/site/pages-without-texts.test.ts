import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { Item, Reference } from '../../evidence/types.ts';
import { compileRenderer, type Renderer } from '../../files/building/compile-renderer.ts';
import { readEvidence } from '../../files/reading/read-evidence.ts';
import { readSite } from '../../files/reading/read-site.ts';
import { holdSite, type Site } from '../../site/load-site.ts';
import { gapsToldIn, showsNoTexts } from '../../site/making/page-keys.ts';
import { siteFiles } from '../../site/making/site-files.ts';

let renderer: Renderer;
let site: Site;

beforeAll(async () => {
  renderer = await compileRenderer('/');
  site = await readSite(await readEvidence('content', { html: true }), 'content');
}, 300_000);

// Whatever renders next in this process is handed its own evidence.
afterAll(() => holdSite(site));

async function renderAll(files: readonly string[], shown: Site): Promise<Map<string, string>> {
  holdSite(shown);
  const made = new Map<string, string>();
  for (const file of files) made.set(file, String(Buffer.from(await renderer.render(file))));
  return made;
}

const withoutTexts = (item: Item): Item => ({
  ...item,
  frontMatter: '',
  body: {
    headings: [],
    numbered: [],
    paragraphs: [],
    tasks: [],
    rawHtml: [],
    text: '',
    html: '',
    source: { text: '', firstLine: 1 },
    links: item.body.links.map((link) => ({ ...link, text: '', sentence: '', line: 1, column: 1 })),
  },
});

const withoutSentences = (references: ReadonlyMap<string, readonly Reference[]>) =>
  new Map([...references].map(([id, list]) => [id, list.map(({ from, to, kind }) => ({ from, to, kind }))]));

function blank(index: EvidenceIndex): EvidenceIndex {
  const items = index.items.map(withoutTexts);
  return {
    ...index,
    items,
    byId: new Map(items.map((item) => [item.id, item])),
    referencesFrom: withoutSentences(index.referencesFrom),
    referencesTo: withoutSentences(index.referencesTo),
  };
}

test('the pages that are kept while only texts change show nothing of the texts', async () => {
  holdSite(site);
  const files = siteFiles(site, [...renderer.fixedFiles, ...renderer.laterFiles()])
    .map(({ file }) => file)
    .filter(showsNoTexts);
  expect(files.length).toBeGreaterThan(30);
  const gaps = [site.gaps, site.coming].map((list) => list.map((gap) => ({ ...gap, line: 1, column: 1 })));
  const [some = [], coming = []] = gaps;
  const before = await renderAll(files, site);
  const after = await renderAll(files, { ...site, source: '', index: blank(site.index), gaps: some, coming });
  expect(files.filter((file) => after.get(file) !== before.get(file))).toEqual([]);
}, 300_000);

test('the sheets and feeds of gaps that are kept while no gap moves show nothing else of the texts', async () => {
  holdSite(site);
  const files = siteFiles(site, [...renderer.fixedFiles, ...renderer.laterFiles()])
    .map(({ file }) => file)
    .filter((file) => gapsToldIn(file, site) !== undefined);
  expect(files.length).toBeGreaterThan(6);
  const before = await renderAll(files, site);
  const after = await renderAll(files, { ...site, source: '', index: blank(site.index) });
  expect(files.filter((file) => after.get(file) !== before.get(file))).toEqual([]);
}, 300_000);

test('other files do show texts', async () => {
  const files = ['assessment.html', 'annex-m.html', 'search-data/words.json'];
  expect(files.filter(showsNoTexts)).toEqual([]);
  const before = await renderAll(files, site);
  const after = await renderAll(files, { ...site, index: blank(site.index) });
  expect(files.filter((file) => after.get(file) === before.get(file))).toEqual([]);
}, 300_000);
