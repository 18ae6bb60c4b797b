import { expect, test } from 'vitest';
import { tellPlanChanges } from './tell-plan-changes.ts';
import { formatItem } from '../format-item.ts';

const head = { title: 'Plan', authority: 'Northtown', inspection: '2025-northtown' };
const plan = (actions: object[], more: object = {}, body = '## The plan as printed\n\n| Rows |\n| - |\n') =>
  formatItem({
    data: { ...head, recommendations: [{ id: '1', outcomes: [], 'how-we-will-know': [], actions }], ...more },
    body,
  });
const audit = { id: '1', text: 'Audit thirty files', due: '2026-03-31', state: 'in-progress' };
const train = { id: '2', text: 'Train every team', owners: ['AB'] };

test.each<[string, string, string, string]>([
  [
    'what changes in an action is one line, with what it was',
    plan([audit, train]),
    plan([
      { ...audit, state: 'done', due: '2026-04-30' },
      { id: '2', text: 'Train every team' },
    ]),
    'Action 1.1: due “2026-04-30”, was “2026-03-31”; state “done”, was “in-progress”\nAction 1.2: owners nothing, was “AB”',
  ],
  [
    'an action between others is new, and the one behind it has another number',
    plan([audit, train]),
    plan([audit, { id: '2', text: 'Write to schools' }, { ...train, id: '3' }]),
    'Action 1.2 is new: “Write to schools”\nAction 1.3: was number 2',
  ],
  ['an action that goes is named', plan([audit, train]), plan([audit]), 'Action 1.2 is gone: “Train every team”'],
  [
    'the text is named by its part, and not printed again',
    plan([audit]),
    plan([audit], { title: 'Our plan' }, '## The plan as printed\n\n| Other rows |\n| - |\n'),
    'The plan: title “Our plan”, was “Plan”\nThe text under “The plan as printed”',
  ],
  [
    'recommendations come and go',
    plan([audit]),
    plan([], { recommendations: [{ id: '2', outcomes: [], 'how-we-will-know': [], actions: [] }] }),
    'Recommendation 2 is new\nRecommendation 1 is gone',
  ],
  [
    'the same in other words of YAML is only written otherwise',
    plan([audit]),
    plan([audit]).replace('title: Plan', 'title: "Plan"'),
    'Only how it is written',
  ],
])('%s', (_, before, after, said) => {
  expect(tellPlanChanges(before, after)).toBe(said);
});

test('of a file that is no valid plan the lines that change are shown', () => {
  const broken = plan([audit]).replace(/recommendations:[\s\S]*?\n---/, 'recommendations: none\n---');
  expect(tellPlanChanges(broken, plan([audit]))).toContain('- recommendations: none');
});
