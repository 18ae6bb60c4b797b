import { expect, test } from 'vitest';
import type { Item } from '../../evidence/types.ts';
import {
  all,
  changed,
  changeOn,
  guide,
  indexed,
  items,
  lists,
  missing,
  part,
  referring,
  retitled,
  site,
  strategy,
  told,
  withBody,
  withGap,
  withItem,
} from '../../tests/page-key-changes.ts';
import type { Site } from '../load-site.ts';

test('the fixture has what these keys are of', () => {
  expect(items.filter((id) => !site.index.byId.has(id))).toEqual([]);
  expect(changed(site, { ...site })).toBe('');
});

test.each<[string, Site, string]>([
  [
    'another date of the last change',
    { ...site, changes: [changeOn(guide, '2026-02-04'), changeOn(strategy)] },
    `guide ${lists}`,
  ],
  ['no last change any more', { ...site, changes: [changeOn(strategy)] }, `guide ${lists}`],
  [
    'another day, which pages with gaps and lists show',
    { ...site, today: '2026-03-02' },
    'thresholds missing guide visits documents assessment',
  ],
  ['another version', { ...site, versions: [{} as never] }, lists],
  [
    'a file that cannot be read',
    { ...site, unreadable: new Map([['attachments/strategy.txt', 'no']]) },
    `strategy ${lists}`,
  ],
  [
    'another attached file',
    indexed({ attachments: new Map([['attachments/strategy.txt', {} as never]]) }),
    `strategy ${lists}`,
  ],
  ['another setting', indexed({ settings: { ...site.index.settings, title: 'Another' } }), all],
  ['another owner', indexed({ owners: [] }), all],
  ['another glossary', indexed({ glossary: [] }), all],
  ['a warning', { ...site, disclosures: [...site.disclosures, told] }, `guide ${lists}`],
  ['a gap', withGap({}), `guide ${lists}`],
  ['a gap to come', withGap({}, 'coming'), `guide ${lists}`],
  ['a gap about another item', withGap({ about: [missing] }), `missing guide ${lists}`],
  ['another title of a section', retitled(missing), all],
  [
    'another number of a section',
    withItem(missing, (item) => ({ ...item, data: { ...item.data, number: '9' } }) as Item),
    all,
  ],
  ['another field of a reference', referring({ kind: 'documents' }), `thresholds missing ${lists}`],
  ['another title of a document', retitled(guide), `thresholds guide ${lists}`],
  ['another title of a document without gaps', retitled(strategy), `thresholds strategy visits ${lists}`],
  ['another title of a report on a measure', retitled('progress-reports/2025-q2'), `visits ${lists}`],
  ['another name of its file', withItem(missing, (item) => ({ ...item, file: 'content/other.md' })), 'missing'],
  ['other text', withBody({ source: { text: 'Other.', firstLine: 7 } }), 'guide'],
  ['other HTML of the same text', withBody({ html: '<p>Other.</p>' }), ''],
  ['other bytes of a content file', { ...site, source: 'other' }, 'assessment'],
  ['another line of a reference', referring({ line: 99 }), ''],
  ['another sentence of a reference', referring({ sentence: 'Other.' }), 'thresholds missing'],
  ['another place of a reference', referring({ at: 'detail-9' }), 'thresholds missing'],
  ['another target of a reference', referring({ fragment: 'detail-1' }), 'thresholds missing'],
])('%s', (_name, after, pages) => expect(changed(site, after)).toBe(pages));

test.each(['audience', 'title', 'whole', 'showsGaps', 'showsNotes', 'searchEngines', 'introduction'])(
  'an edition with another %s makes every page anew',
  (field) => expect(changed(site, { ...site, edition: { ...site.edition, [field]: 'other' } })).toBe(all),
);

test('another short title of a framework that has sections makes every page anew, assessed or not', () => {
  const { settings } = site.index;
  for (const framework of ['annex-n', 'annex-x']) {
    const before = indexed({ settings: { ...settings, assessment: { ...settings.assessment, framework } } });
    const after = withItem(
      'frameworks/annex-n',
      (item) => ({ ...item, data: { ...item.data, 'short-title': 'Annex P' } }) as Item,
      before,
    );
    expect(changed(before, after)).toBe(all);
  }
});

test('so does that of a framework whose sections are named before any is written', () => {
  const named = (title: string) =>
    withItem(
      'frameworks/graded',
      (item) => ({ ...item, data: { ...item.data, sections: [], 'short-title': title } }) as Item,
    );
  expect(changed(named('One'), named('Other'))).toBe(all);
});

test('another program makes every page anew', () => expect(changed(site, site, 'p2')).toBe(all));

test.each<[string, Site]>([
  ['HTML', withBody({ html: '<p>Other.</p>' }, part)],
  ['links', withBody({ links: [{ url: 'other.md' } as never] }, part)],
])('an edition that leaves words out goes by the %s that is left', (_name, after) =>
  expect(changed(part, after)).toBe('guide'),
);

test('an edition does not go by the Markdown, which may say more', () =>
  expect(changed(part, withBody({ source: { text: 'Other.', firstLine: 7 } }, part))).toBe(''));
