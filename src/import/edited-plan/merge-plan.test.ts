import { expect, test } from 'vitest';
import { mergePlan, type Plan } from './merge-plan.ts';
import { keepMarks, marksOf, readMarks } from './place-marks.ts';
import { placesOf } from './plan-places.ts';

type Action = { id: string; text: string; [name: string]: unknown };
const audit = { id: '1', text: 'Audit thirty files', state: 'not-started' };
const train = { id: '2', text: 'Train every team in it', state: 'not-started' };
const plan = (
  actions: Action[],
  more: Record<string, unknown> = {},
  body = '## The plan as printed\n\nRows.',
): Plan => ({
  data: {
    title: 'Plan',
    ...more,
    recommendations: [{ id: '1', outcomes: [], 'how-we-will-know': [], actions }],
  },
  body,
});
const marksIn = (plan: Plan) => new Map([...placesOf(plan)].map(([place, held]) => [place, marksOf(held)]));

/** What the actions and the rest come to, and what was left, from what was imported, what people made of it and what is told now. */
function merge(imported: Plan, there: Plan, here: Plan) {
  const { merged, left } = mergePlan(there, here, marksIn(imported));
  const [answer] = merged.data['recommendations'] as readonly { actions: readonly Action[] }[];
  return { actions: answer?.actions, merged, left };
}

const shown = { ...train, evidence: ['slides'] };
test.each<[string, { imported?: Action[]; there: Action[]; here: Action[]; is: Action[]; left?: unknown[] }]>([
  [
    'a new state is taken, and what people added to the action stays',
    { there: [audit, shown], here: [audit, { ...train, state: 'done' }], is: [audit, { ...shown, state: 'done' }] },
  ],
  [
    'what only people changed stays',
    { there: [{ ...audit, state: 'done' }, train], here: [audit, train], is: [{ ...audit, state: 'done' }, train] },
  ],
  [
    'what both changed to the same is no clash',
    {
      there: [{ ...audit, state: 'done' }, train],
      here: [{ ...audit, state: 'done' }, train],
      is: [{ ...audit, state: 'done' }, train],
    },
  ],
  [
    'what both changed stays as people wrote it, and the rest of the action is taken',
    {
      there: [{ ...audit, state: 'done' }, train],
      here: [{ ...audit, state: 'in-progress', due: '2026-06-30' }, train],
      is: [{ ...audit, state: 'done', due: '2026-06-30' }, train],
      left: [{ place: '1.1', name: 'state', there: 'done', here: 'in-progress' }],
    },
  ],
  [
    'a field that the source leaves empty now goes, where nobody has changed it',
    {
      there: [audit, shown],
      here: [{ id: '1', text: audit.text }, train],
      is: [{ id: '1', text: audit.text }, shown],
    },
  ],
  [
    'an action that comes between others moves what people added with its words',
    {
      there: [audit, shown],
      here: [audit, { id: '2', text: 'Write to schools' }, { ...train, id: '3', state: 'done' }],
      is: [audit, { id: '2', text: 'Write to schools' }, { ...shown, id: '3', state: 'done' }],
    },
  ],
  [
    'words that were touched up are those of the same action',
    {
      there: [audit, shown],
      here: [audit, { ...train, text: 'Train every team and manager in it' }],
      is: [audit, { ...shown, text: 'Train every team and manager in it' }],
    },
  ],
  [
    'another action in the place of one inherits nothing, and what people added is not lost',
    {
      there: [audit, shown],
      here: [audit, { id: '2', text: 'Buy laptops' }],
      is: [audit, { id: '2', text: 'Buy laptops' }, { ...shown, id: '3' }],
      left: [{ place: '1.2', gone: 'in-source', text: train.text }],
    },
  ],
  [
    'an action that is taken out of the source and that nobody touched goes',
    { there: [audit, train], here: [audit], is: [audit] },
  ],
  [
    'an action that people added stays, with a number of its own',
    {
      there: [audit, train, { id: '3', text: 'By hand' }],
      here: [audit, train, { id: '3', text: 'Buy laptops' }],
      is: [audit, train, { id: '3', text: 'Buy laptops' }, { id: '4', text: 'By hand' }],
    },
  ],
  ['an action that people took out stays out', { there: [audit], here: [audit, train], is: [audit] }],
  [
    'an action that people took out and of which the source says something else now is told',
    {
      there: [audit],
      here: [audit, { ...train, state: 'done' }],
      is: [audit],
      left: [{ place: '1.2', gone: 'in-file' }],
    },
  ],
])('%s', (_, { imported = [audit, train], there, here, is, left = [] }) => {
  expect(merge(plan(imported), plan(there), plan(here))).toMatchObject({ actions: is, left });
});

test('the fields of the plan and the parts of its text are merged one by one', () => {
  const imported = plan([audit], { 'signed-off': '2026-03' });
  const there = plan(
    [audit],
    { 'signed-off': '2026-03', reviewed: '2026-04-01' },
    `${imported.body}\n\n## Notes; 2\n\nMet.`,
  );
  const here = plan([audit], { 'signed-off': '2026-04' }, '## The plan as printed\n\nOther rows.');
  const { merged, left } = merge(imported, there, here);
  expect(left).toEqual([]);
  expect(merged.data).toMatchObject({ 'signed-off': '2026-04', reviewed: '2026-04-01' });
  expect(merged.body).toBe('## The plan as printed\n\nOther rows.\n\n## Notes; 2\n\nMet.');
});

test('a part of the text that both have changed stays as people wrote it', () => {
  const imported = plan([audit]);
  const there = plan([audit], {}, '## The plan as printed\n\nRows, read.');
  const { merged, left } = merge(imported, there, plan([audit], {}, '## The plan as printed\n\nOther rows.'));
  expect(merged.body).toBe(there.body);
  expect(left).toMatchObject([{ place: '', name: '## The plan as printed' }]);
});

test('a recommendation that the source has no longer goes only where nobody touched it or its actions', () => {
  const both = (actions: Action[]): Plan => {
    const { data, body } = plan([audit]);
    const second = { id: '2', outcomes: [], 'how-we-will-know': [], actions };
    return { data: { ...data, recommendations: [...(data['recommendations'] as unknown[]), second] }, body };
  };
  const ids = ({ data }: Plan) => (data['recommendations'] as { id: string }[]).map(({ id }) => id);
  expect(ids(merge(both([train]), both([train]), plan([audit])).merged)).toEqual(['1']);
  const touched = merge(both([train]), both([shown]), plan([audit]));
  expect(ids(touched.merged)).toEqual(['1', '2']);
  expect(touched.left).toEqual([{ place: '2', gone: 'in-source' }]);
});

test('the record gives back the marks it was given, of parts under any heading too', () => {
  const marks = marksIn(plan([audit, train], {}, '## One; two ; 0123456789ab\n\nText.'));
  const record = new Map([['action-plans/p.md#9.9', 'old 0123456789ab']]);
  keepMarks(record, 'action-plans/p.md', marks);
  expect(readMarks(record, 'action-plans/p.md')).toEqual(marks);
  expect(readMarks(record, 'action-plans/q.md').size).toBe(0);
});
