import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import type { Gap, Item, Reference } from '../evidence/types.ts';
import { digest } from '../files/digest.ts';
import { readEvidence } from '../files/reading/read-evidence.ts';
import { readSite } from '../files/reading/read-site.ts';
import { fixtureFolder } from './read-fixture.ts';
import type { Site } from '../site/load-site.ts';
import { pageKeys } from '../site/making/page-keys.ts';

/** Items of the fixture that pages are made of. */
export const [missing, guide, strategy] = ['annex-m/02-missing', 'documents/guide', 'documents/strategy'];
/** The items whose pages are looked at. */
export const items = [
  'annex-m/01-thresholds',
  missing,
  guide,
  strategy,
  'inspections/2025-northtown',
  'measures/visits',
];
const others = ['documents.html', 'gaps.json', 'owners/ab.csv', 'owners/cd.csv', 'assessment.html'];
const pages = [...items.map((item) => ({ file: `${item}.html`, item })), ...others.map((file) => ({ file }))];
const names = new Map(pages.map(({ file }) => [file, file.replace(/^.*\/(?:\d+-)?|\.\w+$/g, '')]));

const folder = fixtureFolder('valid');
const read = await readSite(await readEvidence(folder, { html: true, cache: false }), folder);
/** A file’s last change. */
export const changeOn = (id: string, date = '2026-02-03') => ({ file: `content/${id}.md`, date });
/** The whole edition of the fixture, with a date for each of two files. */
export const site: Site = {
  ...read,
  changes: [changeOn(guide), changeOn(strategy)],
  versions: [],
  unreadable: new Map(),
};
/** The same as an edition that leaves words out. */
export const part: Site = { ...site, edition: { ...site.edition, whole: false } };

/** The pages whose keys differ, by their names without folders. */
export function changed(before: Site, after: Site, program = 'p1'): string {
  const [old, now] = [pageKeys(pages, before, 'p1', digest), pageKeys(pages, after, program, digest)];
  return pages.flatMap(({ file }) => (old.get(file) === now.get(file) ? [] : [names.get(file)])).join(' ');
}

/** The files beside the items’ pages. */
export const lists = 'documents gaps ab cd assessment';
/** Every file looked at. */
export const all = `thresholds missing guide strategy northtown visits ${lists}`;

/** The site with another index. */
export const indexed = (change: Partial<EvidenceIndex>, from = site): Site => ({
  ...from,
  index: { ...from.index, ...change },
});
/** The site with one item changed. */
export const withItem = (id: string, change: (item: Item) => Item, from = site): Site => {
  const list = from.index.items.map((item) => (item.id === id ? change(item) : item));
  return indexed({ items: list, byId: new Map(list.map((item) => [item.id, item])) }, from);
};
/** The site with another title of one item. */
export const retitled = (id: string, from = site) =>
  withItem(id, (item) => ({ ...item, data: { ...item.data, title: 'Another' } }) as Item, from);
/** The site with another body of the guide. */
export const withBody = (change: Partial<Item['body']>, from = site) =>
  withItem(guide, (item) => ({ ...item, body: { ...item.body, ...change } }), from);
/** The site with one link changed. */
export const referring = (change: Partial<Reference>): Site => {
  const write = (list: ReadonlyMap<string, readonly Reference[]>) =>
    new Map([...list].map(([id, all]) => [id, all.map((one) => (isMeant(one) ? { ...one, ...change } : one))]));
  const isMeant = ({ from, to, kind }: Reference) => kind === 'link' && from === missing && to === items[0];
  const { referencesFrom, referencesTo } = site.index;
  return indexed({ referencesFrom: write(referencesFrom), referencesTo: write(referencesTo) });
};
/** The site with one gap more. */
export const withGap = (change: Partial<Gap>, from: 'gaps' | 'coming' = 'gaps'): Site => ({
  ...site,
  [from]: [...site[from], { ...gap, ...change }],
});
const gap: Gap = {
  ...{ id: 'g', kind: 'note-open', severity: 'low', item: guide, title: 'Guide', message: 'Open.', owners: ['AB'] },
  ...{ file: `content/${guide}.md`, line: 3, column: 1 },
};
/** A warning. */
export const told = { ...gap, rule: 'r', text: 'x' } as unknown as Site['disclosures'][number];
