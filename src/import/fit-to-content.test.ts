import { expect, test } from 'vitest';
import { fitToContent } from './fit-to-content.ts';
import type { Draft } from './importer.ts';

const inspection = (source: string, ids: readonly string[]): Draft => ({
  kind: 'inspection',
  id: '2024-medway',
  data: {
    authority: 'Medway',
    framework: 'ilacs-2023',
    inspected: { from: '2024-02', to: '2024-02' },
    sources: [{ id: source }],
    recommendations: ids.map((id) => ({ id, to: 'authority', text: `Timely help ${id}.`, sections: [] })),
  },
  body: '',
});
const plan: Draft = {
  kind: 'action-plan',
  id: '2024-medway',
  data: {
    authority: 'Medway',
    inspection: '2024-medway',
    sources: [{ id: 'plan' }],
    recommendations: ['1', '2'].map((id) => ({ id, actions: [{ id: '1', text: 'Audit', owners: ['HoA'] }] })),
  },
  body: '',
};

test('what a plan answers beside the recommendations names the leads that its fields name', () => {
  const result = {
    kind: 'action-plan',
    sure: 1,
    drafts: [plan, inspection('plan', ['1', '2'])],
    owners: [{ initials: 'HoA', role: 'Head of Audit' }],
    warnings: [],
  } as const;
  const known = [{ initials: 'HoA', role: 'Head of Adoption' }];
  const fitted = fitToContent({ result, warnings: [] }, [inspection('report', ['1'])], known);
  const [draft] = 'result' in fitted ? fitted.result.drafts : [];
  expect(draft?.data['recommendations']).toEqual([
    { id: '1', actions: [{ id: '1', text: 'Audit', owners: ['HoA2'] }] },
  ]);
  expect(draft?.body).toContain('Audit (HoA2)');
});

test('what cannot be read stays as it is', () => {
  const fault = { fault: { code: 'file-empty', message: 'The file is empty.' } };
  expect(fitToContent(fault, [plan], [])).toBe(fault);
});
