import { describe, expect, test } from 'vitest';
import type { Gap } from '../../evidence/types.ts';
import { note, review } from '../../report/gaps-for-tests.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { bySeverity, gapAttributes, gapFilterGroups, groupGaps } from './list-gaps.ts';
import type { Site } from '../load-site.ts';

const accepted = { by: 'CD', reason: 'The archive moves.', until: '2026-12-31' };
const gap = (id: string, item: string, severity: Gap['severity'], owners: string[], more: Partial<Gap> = {}): Gap => ({
  ...note,
  id,
  item,
  severity,
  owners,
  ...more,
});
const gaps = [
  gap('a', 'documents/guide', 'high', []),
  gap('b', 'annex-m/02-missing', 'high', ['CD'], { accepted }),
  gap('c', 'annex-m/02-missing', 'low', ['CD', 'AB'], { kind: review.kind }),
  gap('d', 'annex-m/02-missing', 'medium', ['AB']),
  gap('e', 'annex-m/01-thresholds', 'high', ['AB']),
  gap('f', 'inspections/2025-northtown', 'low', []),
];
const site = { gaps, index: makeEvidence().index } as unknown as Site;
const shown = (by: 'section' | 'owner') =>
  groupGaps(site, by).map(({ title, anchor, gaps: own }) => [title, anchor, own.map(({ id }) => id).join('')]);

test('the most severe come first and the accepted last, those alike as they were', () => {
  expect(bySeverity(gaps).map(({ id }) => id)).toEqual(['a', 'e', 'd', 'c', 'f', 'b']);
});

describe('gaps in groups', () => {
  test('by item stand under the sections first, then under the other kinds in their order', () => {
    expect(shown('section')).toEqual([
      ['1. Thresholds', 'annex-m-01-thresholds', 'e'],
      ['2. Missing', 'annex-m-02-missing', 'dcb'],
      ['Inspection of Northtown', 'inspections-2025-northtown', 'f'],
      ['Guide to thresholds', 'documents-guide', 'a'],
    ]);
    expect(groupGaps(site, 'section').map(({ address, owner }) => [address, owner])[3]).toEqual([
      '/documents/guide.html',
      undefined,
    ]);
  });

  test('by owner stand under each of their owners, and last under none', () => {
    expect(shown('owner')).toEqual([
      ['AB', 'ab', 'edc'],
      ['CD', 'cd', 'cb'],
      ['No owner', 'none', 'af'],
    ]);
    expect(groupGaps(site, 'owner').map(({ address }) => address)).toEqual([
      '/owners/ab.html',
      '/owners/cd.html',
      undefined,
    ]);
  });
});

test('of more gaps than fit on a page each pageful is a group, and none is lost', () => {
  const many = Array.from({ length: 501 }, (_, at) => gap(`g${at}`, 'annex-m/01-thresholds', 'low', ['AB']));
  const one = { gaps: many, index: site.index } as unknown as Site;
  for (const by of ['section', 'owner'] as const) {
    const groups = groupGaps(one, by);
    expect(groups.map((group) => [group.gaps.length, group.continued])).toEqual([
      [250, undefined],
      [250, true],
      [1, true],
    ]);
    expect(groups.flatMap((group) => group.gaps)).toEqual(many);
  }
});

test('the filters say how many gaps each value has', () => {
  const counts = gapFilterGroups(site).map(({ title, values }) => [
    title,
    values.map(({ words, count }) => `${words} ${count}`).join(', '),
  ]);
  expect(Object.fromEntries(counts)).toEqual({
    Kind: 'Open note 5, Review overdue 1',
    Owner: 'AB 3, CD 2, No owner 2',
    'Section, or kind of item': '1. Thresholds 1, 2. Missing 3, Documents 1, Inspections 1',
    Severity: 'High 3, Medium 1, Low 2',
    State: 'Open 5, Accepted 1',
  });
});

describe('what a gap is filtered by', () => {
  const [, , shared, own] = gaps as [Gap, Gap, Gap, Gap];

  test('is all of it where the gap stands once', () => {
    expect(gapAttributes(shared, undefined)).toMatchObject({ 'data-entry': '', 'data-owner': 'CD|AB' });
    expect(gapAttributes(gaps[0] ?? shared, undefined)).toMatchObject({
      'data-owner': 'none',
      'data-section': 'documents',
    });
  });

  test('is one owner in that owner’s list, where the copies of one gap count once', () => {
    expect(gapAttributes(shared, 'AB')).toMatchObject({ 'data-entry': 'c', 'data-owner': 'AB' });
    expect(gapAttributes(own, 'AB')).toMatchObject({ 'data-entry': '', 'data-state': 'open' });
  });
});
