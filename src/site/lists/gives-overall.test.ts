import { expect, test } from 'vitest';
import { itemOf } from '../../evidence/evidence-index.ts';
import { readEvidence } from '../../files/reading/read-evidence.ts';
import { givesOverall } from './gives-overall.ts';

test('the frameworks of joint and area inspections, and that of 2026, have no overall judgement', async () => {
  const { index } = await readEvidence('content', { cache: false });
  const gives = (id: string) => givesOverall(itemOf(index, 'framework', id));
  expect(['sif', 'ilacs-2018', 'ilacs-2023', 'ilacs-2026', 'jtai', 'area-send'].map(gives)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
  expect(givesOverall(undefined)).toBe(true);
});
