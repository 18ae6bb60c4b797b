import { expect, test } from 'vitest';
import type { Gap, Item } from '../../evidence/types.ts';
import {
  changed,
  guide,
  lists,
  missing,
  retitled,
  site,
  strategy,
  told,
  withGap,
  withItem,
} from '../../tests/page-key-changes.ts';

test.each<[string, Partial<Gap>]>([
  ['id', { id: 'h' }],
  ['kind', { kind: 'owner-none' }],
  ['severity', { severity: 'high' }],
  ['title', { title: 'Another' }],
  ['message', { message: 'Another.' }],
  ['owners', { owners: ['AB', 'CD'] }],
  ['place', { at: 'detail-1' }],
  ['due day', { due: '2026-04-01' }],
  ['acceptance', { accepted: { by: 'AB', reason: 'known', until: '2026-05-01' } }],
])('another %s of a gap', (_name, change) => expect(changed(withGap({}), withGap(change))).toBe(`guide ${lists}`));

test.each<[string, Partial<Gap>, string]>([
  ['what a gap is about', { about: [strategy] }, 'guide'],
  ['whose gap is about it', { item: strategy, about: [missing] }, 'missing'],
])('another title of %s changes the page that names both', (_name, change, page) => {
  for (const from of ['gaps', 'coming'] as const) {
    if (from === 'coming' && page === 'missing') continue;
    const before = withGap(change, from);
    expect(changed(before, retitled(strategy, before)).split(' ')).toContain(page);
  }
});

test('another message of a gap changes the page it is about', () => {
  const about = { about: [missing] };
  expect(changed(withGap(about), withGap({ ...about, message: 'Another.' }))).toBe(`missing guide ${lists}`);
});

test('a document kept elsewhere goes by whether search can look into it', () => {
  const location = '/srv/paper.pdf';
  const before = withItem(guide, (item) => ({ ...item, data: { ...item.data, location } }) as Item);
  expect(changed(before, { ...before, unreadable: new Map([[location, 'no']]) })).toBe(`guide ${lists}`);
});

test('what a gap is about, and the words of a warning, change what shows them', () => {
  expect(changed(withGap({}), withGap({ about: [guide] }))).toBe(`guide ${lists}`);
  const [one, other] = ['x', 'y'].map((text) => ({ ...site, disclosures: [{ ...told, text }] }));
  expect(changed(one ?? site, other ?? site)).toBe(`guide ${lists}`);
});

test('another line of a gap changes only what prints lines', () => {
  expect(changed(withGap({}), withGap({ line: 4 }))).toBe('gaps ab');
  expect(changed(withGap({}), withGap({ column: 4 }))).toBe('gaps ab');
  expect(changed(withGap({}, 'coming'), withGap({ line: 4 }, 'coming'))).toBe('ab');
});
