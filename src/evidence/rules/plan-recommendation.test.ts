import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const plan = 'action-plans/2025-northtown.md';
const told = (part: string, parts: string) => {
  const text = fixtureText(plan)
    .replace('    actions:', `${parts}    actions:`)
    .replace('due: 2026', `part: ${part}\n        due: 2026`);
  return makeEvidence({ [plan]: text }).problems.map(({ line, rule, message }) => `${line} ${rule} ${message}`);
};
const parts = '    parts:\n      - id: a\n        text: One part.\n';

test('an action for a part that is not among those listed is told', () => {
  expect(told('b', parts)).toEqual([
    '18 plan-recommendation Recommendation 1 has no part “b” in this plan. Correct it, or add it under parts.',
  ]);
  expect(told('a', parts)).toEqual([]);
  expect(told('b', '')).toEqual([]);
});

test('a plan that repeats no urgency differs in none, and one that gives another does', () => {
  const withUrgency = (to: string) =>
    makeEvidence({ [plan]: fixtureText(plan).replace('    urgency: immediate\n', to) }).problems.map(
      ({ line, message }) => `${line} ${message}`,
    );
  expect(withUrgency('')).toEqual([]);
  expect(withUrgency('    urgency: within-3-months\n')).toEqual([
    '7 The inspection gives recommendation 1 the urgency “immediate”, the plan “within-3-months”. Correct one of the two.',
  ]);
});

test('a part that is not listed is told also where the inspection is not there', () => {
  const text = fixtureText(plan)
    .replace('inspection: 2025-northtown', 'inspection: gone')
    .replace('    actions:', `${parts}    actions:`)
    .replace('due: 2026', 'part: b\n        due: 2026');
  expect(makeEvidence({ [plan]: text }).problems.map(({ rule }) => rule)).toContain('plan-recommendation');
});

test('a recommendation that the inspection does not have is told with those it has, or that it lists none', () => {
  const planned = { [plan]: fixtureText(plan).replace('- id: "1"\n    urgency', '- id: "7"\n    urgency') };
  const inspection = 'inspections/2025-northtown.md';
  const unlisted = fixtureText(inspection).replace(/recommendations:[^]*?\n---/, 'recommendations: []\n---');
  const messages = (files: Record<string, string>) => makeEvidence(files).problems.map(({ message }) => message);
  expect(messages(planned)).toEqual(['The inspection has no recommendation “7”. Use one of: 1, 2.']);
  expect(messages({ ...planned, [inspection]: unlisted })).toEqual([
    'The inspection lists no recommendations yet. Write recommendation “7” into its file, with its words.',
  ]);
});

test('a plan of one authority for the inspection of another is a warning, and none where the inspection is not there', () => {
  const other = fixtureText(plan).replace('authority: Northtown', 'authority: Southtown');
  expect(
    makeEvidence({ [plan]: other }).problems.map(({ line, severity, message }) => [line, severity, message]),
  ).toEqual([
    [
      4,
      'warning',
      'The plan is of “Southtown”, and the inspection that it answers is of “Northtown”. Correct the authority or the inspection; where a trust answers, write the authority that was inspected.',
    ],
  ]);
  const gone = other.replace('inspection: 2025-northtown', 'inspection: gone');
  expect(makeEvidence({ [plan]: gone }).problems.map(({ rule }) => rule)).toEqual(['unknown-reference']);
});
