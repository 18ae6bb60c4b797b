import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileRenderer, type Renderer } from '../../files/building/compile-renderer.ts';
import { readEvidence } from '../../files/reading/read-evidence.ts';
import { readSite } from '../../files/reading/read-site.ts';
import { holdSite, type Site } from '../../site/load-site.ts';

let renderer: Renderer;
let site: Site;

beforeAll(async () => {
  renderer = await compileRenderer('/');
  site = await readSite(await readEvidence('content', { html: true }), 'content');
  holdSite(site);
}, 300_000);

/** A page’s HTML while the items have the higher of two markings. */
async function render(file: string, ids: readonly string[]): Promise<string> {
  const items = ids.flatMap((id) => site.index.byId.get(id) ?? []);
  expect(items).toHaveLength(ids.length);
  for (const { data } of items) Object.assign(data, { marking: 'OFFICIAL-SENSITIVE' });
  const html = String(Buffer.from(await renderer.render(file)));
  for (const { data } of items) delete data.marking;
  return html;
}

const textOf = async (file: string, ids: readonly string[]) =>
  (await render(file, ids)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** The marking of a page while the items have the higher of two, and what the page says of it. */
async function markingOf(
  file: string,
  ids: readonly string[],
): Promise<{ marking: string | undefined; said: boolean }> {
  const html = await render(file, ids);
  const marking = / data-marking="([^"]*)"/.exec(html)?.[1];
  expect(html).toContain(`/markings/${marking?.toLowerCase()}.css`);
  return { marking, said: html.includes('this page quotes what is OFFICIAL-SENSITIVE') };
}

afterAll(() => holdSite(site));

test.each([
  ['recommendations.html', 'inspections/2015-cumbria'],
  ['inspections.html', 'inspections/2015-cumbria'],
  ['judgements.html', 'inspections/2015-cumbria'],
  ['gaps.html', 'annex-m/13-prevent-duty'],
  ['gaps-by-owner.html', 'annex-m/13-prevent-duty'],
  ['owners/mg.html', 'annex-m/13-prevent-duty'],
  ['measures.html', 'measures/stockton-case-file-audit-judgements'],
  ['search.html', 'documents/early-help-strategy'],
  ['assessment.html', 'annex-m/13-prevent-duty'],
  ['annex-m/13-prevent-duty.html', 'annex-m/13-prevent-duty'],
])('%s shows what %s says, and is marked like it', async (file, id) => {
  expect(await markingOf(file, [])).toEqual({ marking: 'OFFICIAL', said: false });
  expect(await markingOf(file, [id])).toEqual({ marking: 'OFFICIAL-SENSITIVE', said: false });
});

test.each([
  ['action-plans/2013-stockton-on-tees.html', 'inspections/2013-stockton-on-tees'],
  ['action-plans/2013-stockton-on-tees.html', 'measures/stockton-assessment-timeliness-2012-13'],
])('the page %s quotes %s, is marked like it and says so', async (file, id) => {
  expect(await markingOf(file, [id])).toEqual({ marking: 'OFFICIAL-SENSITIVE', said: true });
});

test('a page leads to what refers to its item under a higher marking, and quotes no sentence of it', async () => {
  const page = 'inspections/2013-stockton-on-tees.html';
  const section = 'annex-m/01-key-threshold-and-decision-making-points';
  const sentence = 'made recommendations, and our response was robust';
  expect(await textOf(page, [])).toContain(sentence);
  const text = await textOf(page, [section]);
  expect(text).not.toContain(sentence);
  expect(text).toMatch(/1\. Key threshold \/ decision-making points \(OFFICIAL-SENSITIVE, not quoted here\)/);
  expect((await markingOf(page, [section])).marking).toBe('OFFICIAL');
});

test.each(['index.html', 'documents.html', 'all.html', 'owners.html'])(
  '%s names titles and states, and is marked as they may be',
  async (file) => {
    const ids = ['documents/early-help-strategy', 'annex-m/13-prevent-duty'];
    expect((await markingOf(file, ids)).marking).toBe('OFFICIAL');
  },
);
