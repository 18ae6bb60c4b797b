import { expect, test } from 'vitest';
import { fitPlans } from './fit-plans.ts';
import type { Draft, ExistingItem } from './importer.ts';

const inspectionData = (source: string, texts: readonly string[]) => ({
  authority: 'Medway',
  framework: 'ilacs-2023',
  inspected: { from: '2024-02', to: '2024-02' },
  sources: [{ id: source }],
  recommendations: texts.map((text, index) => ({ id: String(index + 1), to: 'authority', text, sections: [] })),
});
const inspection = (source: string, texts: readonly string[], id = '2024-medway'): Draft => ({
  kind: 'inspection',
  id,
  data: inspectionData(source, texts),
  body: '',
});
const answer = (id: string, text: string, more = {}) => ({
  id,
  ...more,
  outcomes: [],
  'how-we-will-know': [],
  actions: [{ id: '1', text, owners: ['DCS'], due: '2024-09-30' }],
});
const plan = (...recommendations: readonly object[]): Draft => ({
  kind: 'action-plan',
  id: '2024-medway',
  data: { authority: 'Medway', inspection: '2024-medway', sources: [{ id: 'plan' }], recommendations },
  body: '',
});

function fit(drafts: readonly Draft[], items: readonly ExistingItem[]) {
  const result = { kind: 'action-plan', sure: 1, drafts, warnings: [] } as const;
  const fitted = fitPlans({ result, warnings: [] }, items);
  return { drafts: fitted.result.drafts, warnings: fitted.warnings.map(({ code, message }) => `${code}: ${message}`) };
}

const report = inspection('report', ['The quality of supervision for social workers.', 'Timely help for children.']);

test('what a plan answers beside the inspection’s recommendations stays in its text', () => {
  const told = inspection('plan', ['The quality of supervision', 'Timely help', 'Our own priority']);
  const answers = [answer('1', 'Train'), answer('2', 'Audit', { urgency: 'immediate' }), answer('3', 'Check')];
  const { drafts, warnings } = fit([plan(...answers), told], [report]);
  expect(drafts[0]?.data['recommendations']).toEqual([answer('1', 'Train'), answer('2', 'Audit')]);
  expect(drafts[0]?.body).toBe(
    '## Not among the inspection’s recommendations\n\n- [ ] 3\\. Our own priority: Check (DCS, due 2024-09-30)',
  );
  expect(warnings).toEqual([
    'plan-recommendation: The plan gives recommendation 2 the urgency “immediate”, inspections/2024-medway.md “none”, so the plan’s was left out. Correct the inspection if it is wrong.',
    'plan-recommendation: inspections/2024-medway.md has no recommendation 3 (“Our own priority”). If it is the council’s own, it stays in the text of the plan, where it now stands; if the inspectors made it, add it to the inspection and import the plan again with --update.',
  ]);
});

test('what the plan says and what stays in its text stand below each other', () => {
  const told = inspection('plan', ['The quality of supervision', 'Timely help', '', 'Ask for help']);
  const printed = {
    ...plan(answer('3', 'Check'), { ...answer('4', 'Ask'), actions: [{ id: '1', text: 'Ask', state: 'in-progress' }] }),
    body: 'The plan.',
  };
  const { drafts, warnings } = fit([printed, told], [report]);
  expect(drafts[0]?.body).toBe(
    'The plan.\n\n## Not among the inspection’s recommendations\n\n- [ ] 3\\. Check (DCS, due 2024-09-30)\n- [ ] 4\\. Ask for help: Ask (in progress)',
  );
  expect(warnings).toEqual([
    'plan-recommendation: inspections/2024-medway.md has no recommendations 3 and 4 (“Ask for help”). Those that are the council’s own stay in the text of the plan, where they now stand; those that the inspectors made, add to the inspection and import the plan again with --update.',
  ]);
});

test('an urgency that the inspection gives too is kept, and a shortened recommendation is no other', () => {
  const urgent = {
    ...report,
    data: {
      ...report.data,
      recommendations: [
        {
          id: '1',
          to: 'authority',
          text: 'The quality of supervision for all social workers.',
          sections: [],
          urgency: 'immediate',
        },
      ],
    },
  };
  const drafts = [plan(answer('1', 'Train', { urgency: 'immediate' })), inspection('plan', ['Supervision'])];
  expect(fit(drafts, [urgent])).toEqual({ drafts, warnings: [] });
});

test('a plan of an inspection at another time, of another name or of another kind is kept as it is', () => {
  const drafts = [plan(answer('3', 'Check')), inspection('plan', ['Supervision', 'Help', 'Our own priority'])];
  const later = { ...report, data: { ...report.data, inspected: { from: '2026-02', to: '2026-02' } } };
  for (const other of [later, { ...report, id: '2026-medway' }, { ...report, kind: 'framework' } as Draft])
    expect(fit(drafts, [other]).drafts[0]).toEqual(drafts[0]);
});

test('a plan that numbers the recommendations otherwise is told of', () => {
  const told = inspection('plan', ['Timely help', 'The quality of supervision']);
  const { warnings } = fit([plan(answer('1', 'Audit'), answer('2', 'Train')), told], [report]);
  expect(warnings).toHaveLength(2);
  expect(warnings[0]).toContain('Recommendation 1 reads “Timely help” in the plan and “The quality of supervision');
});

test('a plan imported again, or before its inspection, is kept as it is', () => {
  const told = inspection('plan', ['Supervision', 'Help', 'Our own priority']);
  const drafts = [plan(answer('3', 'Check')), told];
  expect(fit(drafts, []).drafts).toEqual(drafts);
  expect(fit(drafts, [inspection('plan', ['Supervision', 'Help'])])).toEqual({ drafts, warnings: [] });
});

test('an inspection that lists no recommendations yet is given those that the plan answers', () => {
  const told = inspection('plan', ['Supervision', 'Help']);
  const known = { ...inspection('report', []), body: 'What the report to Cabinet says.' };
  const { drafts, warnings } = fit([plan(answer('1', 'Train')), told], [known]);
  expect(drafts).toEqual([
    plan(answer('1', 'Train')),
    {
      ...known,
      data: {
        ...known.data,
        sources: [{ id: 'report' }, { id: 'plan' }],
        recommendations: told.data['recommendations'],
      },
      change: { how: 'fills', fields: ['recommendations', 'sources'] },
    },
  ]);
  expect(warnings).toEqual([]);
  expect(fit([told], [known]).drafts).toEqual([told]);
});

test('a report names the plan that answers more than it asks, and an inspection filed under another name', () => {
  const named = inspection('other', [], '2024-medway-ilacs');
  const { warnings } = fit([report], [plan(answer('1', 'Train'), answer('3', 'Check')), named]);
  expect(warnings).toEqual([
    'inspection-near-match: inspections/2024-medway-ilacs.md may be the same inspection as inspections/2024-medway.md: authority, framework and time are the same. If it is, keep one file, and let everything that names the other name that one.',
    'plan-recommendation: action-plans/2024-medway.md answers what is not among these recommendations: 3. Once the inspection is written, import the plan again with --update, or take them out of its recommendations.',
  ]);
});

test('an inspection of another framework, time or kind is no twin, and a plan that comes with its inspection is not told of', () => {
  const other = (more: object) => ({ ...report, id: 'other', data: { ...report.data, ...more } });
  const items = [other({ framework: 'jtai' }), other({ inspected: { from: '2026-02', to: '2026-02' } })];
  expect(fit([report], [...items, { ...report, id: 'other', kind: 'self-assessment' }]).warnings).toEqual([]);
  const brought = plan(answer('1', 'Train'), answer('3', 'Check'));
  const told = (drafts: readonly Draft[], item: Draft) =>
    fit(drafts, [item]).warnings.filter((message) => message.includes('action-plans/'));
  expect(told([report, brought], brought)).toEqual([]);
  expect(told([report, { ...brought, id: 'other' }], brought)).toHaveLength(1);
  expect(told([report], { ...brought, data: { ...brought.data, inspection: 'other' } })).toEqual([]);
  expect(told([report], plan(answer('1', 'Train')))).toEqual([]);
});
