import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { markingOfItem } from './marking-of-item.ts';

const sensitive = (path: string) => ({
  [path]: fixtureText(path).replace('---\n', '---\nmarking: OFFICIAL-SENSITIVE\n'),
});
const plan = 'action-plans/2025-northtown';
const report = 'progress-reports/2025-q2';
const assessment = 'self-assessments/2025-northtown';
const withFigures = {
  [`${assessment}.md`]: fixtureText(`${assessment}.md`).replace('sign-offs:', 'measures: [visits]\nsign-offs:'),
};

test.each([
  ['nothing is marked', {}, []],
  ['the inspection is', sensitive('inspections/2025-northtown.md'), [plan]],
  ['the measure is', { ...withFigures, ...sensitive('measures/visits.md') }, [plan, report, assessment]],
  ['a document is, of which others show the title', sensitive('documents/strategy.md'), []],
  ['the plan itself is', sensitive(`${plan}.md`), [plan]],
])('a page has the highest marking of what stands in it: %s', (_what, changes, marked) => {
  const { index } = makeEvidence(changes);
  const found = [plan, report, assessment].filter((id) => {
    const item = index.byId.get(id);
    return item !== undefined && markingOfItem(item, index) === 'OFFICIAL-SENSITIVE';
  });
  expect(found).toEqual(marked);
});
