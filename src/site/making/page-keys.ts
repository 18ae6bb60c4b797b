import { itemsOf } from '../../evidence/evidence-index.ts';
import type { Gap, Item, Reference } from '../../evidence/types.ts';
import { disclosuresOf } from '../items/disclosures-of.ts';
import { gapsOf, isDated } from '../items/gaps-of.ts';
import { gapsOfOwner } from '../lists/gaps-of-owner.ts';
import { datedKey } from './dated-key.ts';
import type { SiteFile } from './site-files.ts';
import type { Site } from '../load-site.ts';
import { sectionsTitle } from '../wording/sections-title.ts';
import { splitComing } from '../lists/split-coming.ts';

/** Turns a text into a short digest; the caller chooses how. */
type Digest = (text: string) => string;

/**
 * For each page a key that stands for everything it shows: while the key is the same, so are the page’s bytes. `program`
 * stands for the code and for where the site is served. The page of an item depends on the item, on the front matter of
 * what it refers to and of what refers to it, on its gaps, its warnings and what is true of the whole site; a list on
 * everything but the texts of the items; a sheet or a feed of gaps on the lines they stand on too; any other file on all
 * there is. The day stands in the key by itself: in a page it changes no more than the line that tells it.
 */
export function pageKeys(pages: readonly SiteFile[], site: Site, program: string, digest: Digest): Map<string, string> {
  const { index, unreadable, changes } = site;
  const whole = digest(JSON.stringify([program, wholeSite(site)]));
  const heads = new Map(index.items.map((item) => [item.id, digest(JSON.stringify(item.data))]));
  const bodies = new Map(index.items.map((item) => [item.id, digest(bodyOf(item, site.edition.whole))]));
  const changed = new Map(changes.map(({ file, date }) => [file, date]));
  const headsOf = (ids: Iterable<string>) => [...new Set(ids)].sort().map((id) => [id, heads.get(id)]);

  const countSoon = (coming: readonly Gap[]) => splitComing(coming, site.today).soon.length;

  const keyOf = (item: Item): string => {
    const [from, to] = [index.referencesFrom.get(item.id) ?? [], index.referencesTo.get(item.id) ?? []];
    const gaps = gapsOf(item.id, site);
    const near = [
      ...from.map((reference) => reference.to),
      ...to.map((reference) => reference.from),
      ...[gaps.own, gaps.elsewhere, gaps.coming].flat().flatMap((gap) => [gap.item, ...(gap.about ?? [])]),
    ];
    const file = item.kind === 'document' ? (item.data.file ?? item.data.location ?? '') : '';
    const shows = digest(
      JSON.stringify([
        whole,
        item.file,
        heads.get(item.id),
        bodies.get(item.id),
        from.map(factsOfReference),
        to.map(factsOfReference),
        headsOf(near),
        [gaps.own, gaps.elsewhere, gaps.coming].map((list) => list.map(factsOf)),
        countSoon(gaps.coming),
        disclosuresOf(item.id, site),
        changed.get(item.file),
        index.attachments.get(file),
        unreadable.get(file),
      ]),
    );
    return isDated(gaps) ? datedKey(shows, site.today) : shows;
  };

  const facts = digest(JSON.stringify([whole, [...heads], factsOfSite(site), countSoon(site.coming)]));
  const all = digest(JSON.stringify([facts, site.source]));
  return new Map(
    pages.map(({ file, item: id }) => {
      const item = id === undefined ? undefined : index.byId.get(id);
      if (item !== undefined) return [file, keyOf(item)];
      const told = gapsToldIn(file, site);
      if (told !== undefined) return [file, digest(JSON.stringify([facts, file, told.map(placeOf)]))];
      const shows = `${showsNoTexts(file) ? facts : all} ${file}`;
      if (isCalendarOrMargin(file)) return [file, digest(`${shows} ${site.today}`)];
      const saysDay = file.endsWith('.html') && site.edition.showsGaps;
      return [file, saysDay ? datedKey(digest(shows), site.today) : digest(shows)];
    }),
  );
}

/** What every page may show: which edition it is, settings, owners, glossary, and the sections’ frameworks, numbers and titles, and what they are called. */
const wholeSite = ({ index, edition }: Site) => [
  edition,
  index.settings,
  index.owners,
  index.glossary,
  sectionsTitle(index),
  itemsOf(index, 'annex-m-section').map(({ id, data: { framework, number, title } }) => [id, framework, number, title]),
  // A section may be named before anybody has written one of its framework.
  itemsOf(index, 'framework').flatMap(({ id, data }) =>
    data.sections === undefined ? [] : [[id, data['short-title']]],
  ),
];

const lists = ['all', 'documents', 'measures', 'recommendations', 'gaps', 'gaps-by-owner'];
const pagesWithoutTexts = new Set(
  [...lists, '404', 'accessibility', 'frameworks', 'glossary', 'how-to-edit', 'inspections']
    .concat('judgements', 'owners', 'plans-and-reports', 'search')
    .map((name) => `${name}.html`),
);

/** Whether a file is a list or another page that shows nothing of what items say in their texts, beyond their gaps. */
export const showsNoTexts = (file: string): boolean =>
  pagesWithoutTexts.has(file) ||
  /^(?:assessment\.css|evidence\.json|measures\.csv|lists\/.*|owners\/.*\.(?:html|ics)|markings\/.*)$/.test(file);

/** Whether a file tells the day in words of its own: a calendar, or what is printed in the margins. */
const isCalendarOrMargin = (file: string): boolean => /^(?:owners\/.*\.ics|markings\/.*)$/.test(file);

/** The gaps in a file that tells of gaps with their lines, and of no other text; undefined for any other file. */
export function gapsToldIn(file: string, site: Site): readonly Gap[] | undefined {
  if (file === 'gaps.csv' || file === 'gaps.json') return site.gaps;
  const [, name] = /^owners\/([^/]+)\.(?:csv|json)$/.exec(file) ?? [];
  const { gaps, coming } = gapsOfOwner(name, site) ?? {};
  return gaps && coming && [...gaps, ...coming];
}

/** What lists show beside the items’ front matter: gaps, warnings, what refers to what, and the history. */
const factsOfSite = ({ index, gaps, coming, disclosures, versions, changes, unreadable }: Site) => [
  gaps.map(factsOf),
  coming.map(factsOf),
  disclosures,
  [...index.referencesTo].map(([to, references]) => [to, references.map(({ from, kind }) => [from, kind])]),
  [...index.attachments.values()],
  [versions, changes, [...unreadable]],
];

/** What a page shows of a reference. Its line is left out: a new line further up in a file changes nothing on the pages it links to. */
const factsOfReference = ({ from, to, kind, fragment, at, sentence }: Reference) => [
  [from, to, kind],
  [fragment, at, sentence],
];

/** What a page shows of a gap. Its line and column are left out: finding them means reading its file anew. */
const factsOf = ({ id, kind, severity, item, title, message, owners, at, due, about, accepted }: Gap) => [
  [id, kind, severity, item, title, message],
  [owners, at, due, about, accepted],
];

const placeOf = ({ line, column }: Gap) => [line, column];

/** What stands for the body that a page shows: what it was written as, and in an edition, which may leave some of it out, its HTML. */
const bodyOf = ({ body }: Item, whole: boolean): string =>
  whole ? body.source.text : `${body.html}\n${body.links.map(({ url }) => url).join('\n')}`;
