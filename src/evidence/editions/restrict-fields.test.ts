import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { referenceTo } from '../../../schemas/fields.ts';
import { readFixture } from '../../tests/read-fixture.ts';
import { itemOf } from '../evidence-index.ts';
import { loadEvidence } from '../load-evidence.ts';
import { collectGaps } from '../finding-gaps/collect-gaps.ts';
import { findEdition } from './edition.ts';
import { leftOutId } from './left-out.ts';
import { restrictEvidence } from './restrict-evidence.ts';
import { restrictFields } from './restrict-fields.ts';
import { restrictItem } from './restrict-item.ts';

const { index: whole } = loadEvidence(readFixture('editions'), { html: true });
const restricted = (name: string, changes: object = {}) => {
  const edition = findEdition(whole.settings, name);
  if (edition === undefined) throw new Error(name);
  return restrictEvidence(whole, { ...edition, ...changes });
};

describe('the fields of an item in an edition', () => {
  const { index } = restricted('public');

  test('that may be missing are left out where they name something left out, and others say that it is', () => {
    expect(itemOf(whole, 'document', 'plan')?.data).toHaveProperty('supersedes', 'quixinter-guide');
    expect(itemOf(index, 'document', 'plan')?.data).not.toHaveProperty('supersedes');
    expect(itemOf(index, 'progress-report', '2025-q2')?.data).not.toHaveProperty('inspection');
    expect(itemOf(index, 'action-plan', '2025-northtown')?.data.inspection).toBe(leftOutId);
  });

  test('keep the place of a figure in a document that the edition holds', () => {
    const [first, second] = itemOf(index, 'measure', 'visits')?.data.series ?? [];
    expect(first).toMatchObject({ source: 'plan', place: 'Page 7' });
    expect(second).toEqual({ period: '2024-25', value: 70, source: leftOutId });
  });

  test('say that a part is rightly empty in every edition, and why', () => {
    const item = itemOf(whole, 'annex-m-section', '01-thresholds');
    if (item === undefined) throw new Error('The fixture has no such section.');
    const settled = {
      summary: { state: 'nil-return', reason: 'Nobody.' },
      documents: { state: 'not-applicable', reason: 'None.' },
    } as const;
    const states = { ...settled, detail: { state: 'to-be-confirmed', reason: 'Ask.' } } as const;
    const shown = { ids: new Set(whole.byId.keys()), working: false };
    expect(restrictItem({ ...item, data: { ...item.data, states } }, shown, new Map()).data.states).toEqual(settled);
  });

  test('say what is still to be confirmed, and what is in doubt, only where it shows gaps', () => {
    const dataOf = (name: string, changes?: object) =>
      itemOf(restricted(name, changes).index, 'annex-m-section', '01-thresholds')?.data;
    expect(dataOf('leaders')?.states?.['performance-data']?.state).toBe('to-be-confirmed');
    expect(dataOf('leaders')?.documents[0]).toHaveProperty('doubt');
    for (const data of [dataOf('public'), dataOf('leaders', { showsGaps: false })]) {
      expect(data?.states).toBeUndefined();
      expect(data?.documents[0]).toEqual({ id: 'plan' });
    }
  });
});

test('an item of which something is left out is not taken for the whole one, whose pages an earlier build may have made', () => {
  const { index } = restricted('leaders');
  const prints = (id: string) => [index.byId.get(id)?.fingerprint, whole.byId.get(id)?.fingerprint];
  for (const id of ['annex-m/01-thresholds', 'measures/visits', 'documents/plan']) {
    const [own, other] = prints(id);
    expect(own, id).toMatch(/^[0-9a-f]{16}$/);
    expect(own, id).not.toBe(other);
  }
});

test('gaps of an edition name no line: the front matter as it was written is not there to count in', () => {
  const { gaps } = restricted('leaders');
  expect(collectGaps(whole)[0]).toHaveProperty('line');
  expect(gaps.length).toBeGreaterThan(0);
  expect(gaps.filter((gap) => 'line' in gap || 'column' in gap)).toEqual([]);
});

test('a link written as an address of the site is known at what it leads to', () => {
  const { index } = restricted('public');
  const anchors = (index.referencesTo.get('documents/plan') ?? []).flatMap(({ kind, sentence }) =>
    kind === 'link' && sentence?.includes('this page') ? [sentence] : [],
  );
  expect(anchors).toHaveLength(1);
});

describe('what a schema tells', () => {
  const shown = { ids: new Set(['documents/plan']), working: false };
  const document = referenceTo('document');

  test.each([
    [
      'an entry with one field, which names what is left out',
      z.object({ paper: document.optional() }),
      { paper: 'secret' },
      {},
    ],
    [
      'the same within a list',
      z.object({ list: z.array(z.object({ id: document })) }),
      { list: [{ id: 'secret' }, { id: 'plan' }] },
      { list: [{ id: 'plan' }] },
    ],
    ['a list of ids alone', z.object({ list: z.array(document) }), { list: ['plan', 'secret'] }, { list: ['plan'] }],
  ])('leaves out %s', (_, schema, data, left) => {
    expect(restrictFields<object>(schema, data, shown)).toEqual(left);
  });

  test('leaves out no judgement of an inspection: whatever its names, they are all shown', () => {
    const of = (name: string) => itemOf(restricted(name).index, 'inspection', '2025-northtown')?.data.judgements;
    expect(Object.keys(of('public') ?? {}).length).toBeGreaterThan(0);
    expect(of('public')).toEqual(itemOf(whole, 'inspection', '2025-northtown')?.data.judgements);
  });
});

test('a section is named by its number, and with its framework only where the edition holds that', () => {
  const schema = z.array(referenceTo('section-number'));
  const shown = { ids: new Set(['frameworks/annex-n']), working: false };
  expect(restrictFields(schema, ['1', 'annex-n/1', 'secret/1'], shown)).toEqual(['1', 'annex-n/1']);
});
