import { expect, test, vi } from 'vitest';
import { actionPlan } from './action-plan/action-plan.ts';
import { importDocument } from './import-document.ts';
import { figuresSheet } from './sheet/figures-sheet.ts';
import { csv } from './sheet/sheet-for-tests.ts';
import { stability } from './sheet/statistics-for-tests.ts';
import { noContent } from './no-content-for-tests.ts';

test('nothing else is asked about published statistics, which may have twenty thousand rows', async () => {
  const others = [actionPlan, figuresSheet].map((importer) => vi.spyOn(importer, 'recognise'));
  const context = { ...noContent, items: [] };
  expect(importDocument(await csv(stability), context).kind).toBe('measure');
  expect(others.map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  expect(importDocument(await csv('KPI,2014-15,2015-16\nVisits,1,2'), context).kind).toBe('draft');
  expect(others.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  others.forEach((spy) => spy.mockRestore());
});
