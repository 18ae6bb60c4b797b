import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Item } from '../../evidence/types.ts';
import { compileRenderer, type Renderer } from '../../files/compile-renderer.ts';
import { readEvidence } from '../../files/read-evidence.ts';
import { readSite } from '../../files/read-site.ts';
import { holdSite, type Site } from '../../site/load-site.ts';

let renderer: Renderer;
let site: Site;

beforeAll(async () => {
  renderer = await compileRenderer('/');
  site = await readSite(await readEvidence('content', { html: true }), 'content');
}, 300_000);

// Whatever renders next in this process is handed its own evidence.
afterAll(() => holdSite(site));

/** The site with one item marked higher than all others. */
function withMarked(id: string): Site {
  const marked = (item: Item): Item =>
    item.id === id ? ({ ...item, data: { ...item.data, marking: 'OFFICIAL-SENSITIVE' } } as Item) : item;
  const items = site.index.items.map(marked);
  return { ...site, index: { ...site.index, items, byId: new Map(items.map((item) => [item.id, item])) } };
}

const pages = [
  'recommendations.html',
  'judgements.html',
  'inspections.html',
  'measures.html',
  'gaps.html',
  'gaps-by-owner.html',
  'owners/mg.html',
  'documents.html',
  'action-plans/2013-stockton-on-tees.html',
];

async function markedPages(shown: Site): Promise<string[]> {
  holdSite(shown);
  const marked: string[] = [];
  for (const page of pages) {
    const html = String(Buffer.from(await renderer.render(page)));
    if (html.includes('class="site-marking">OFFICIAL-SENSITIVE<')) marked.push(page);
  }
  return marked;
}

test.each([
  ['documents/early-help-strategy', []],
  ['inspections/2013-stockton-on-tees', [...pages.slice(0, 3), 'action-plans/2013-stockton-on-tees.html']],
  ['measures/stockton-assessment-timeliness-2012-13', ['measures.html', 'action-plans/2013-stockton-on-tees.html']],
  ['annex-m/01-key-threshold-and-decision-making-points', ['gaps.html', 'gaps-by-owner.html', 'owners/mg.html']],
])('a page that shows the words or figures of %s has its marking', async (id, marked) => {
  expect(site.index.byId.has(id)).toBe(true);
  expect(await markedPages(withMarked(id))).toEqual(marked);
});
