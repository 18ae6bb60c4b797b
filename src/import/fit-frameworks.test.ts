import { expect, test } from 'vitest';
import { kinds } from '../../schemas/index.ts';
import { readExisting } from './read-existing.ts';
import { fitFrameworks } from './fit-frameworks.ts';
import type { Draft, ExistingItem } from './importer.ts';
import { inspectionFrameworks } from './ofsted/inspection-frameworks.ts';

const inspection = (framework: string): Draft => ({ kind: 'inspection', id: '2024-a', data: { framework }, body: '' });
function draftsOf(drafts: Draft[], items: readonly ExistingItem[] = []) {
  const fitted = fitFrameworks({ result: { kind: 'inspection', sure: 1, drafts, warnings: [] }, warnings: [] }, items);
  return fitted.result.drafts.map(({ kind, id }) => `${kind} ${id}`);
}

test('the framework of an inspection comes with it, behind it, where the content has none', () => {
  expect(draftsOf([inspection('ilacs-2023')])).toEqual(['inspection 2024-a', 'framework ilacs-2023']);
  expect(draftsOf([inspection('ilacs-2023')], [{ kind: 'framework', id: 'ilacs-2023', data: {}, body: '' }])).toEqual([
    'inspection 2024-a',
  ]);
  expect(draftsOf([inspection('of-our-own')])).toEqual(['inspection 2024-a']);
  expect(draftsOf([{ kind: 'document', id: 'report', data: { framework: 'sif' }, body: '' }])).toEqual([
    'document report',
  ]);
});

test('each framework is valid, and the example’s, which has all but one, is the same', () => {
  const example = new Map(
    readExisting('content').items.flatMap(({ kind, id, data }) => (kind === 'framework' ? [[id, data]] : [])),
  );
  for (const [id, data] of Object.entries(inspectionFrameworks)) {
    kinds.framework.schema.parse(data);
    if (id !== 'looked-after-2013') expect(example.get(id)).toEqual(data);
  }
});
