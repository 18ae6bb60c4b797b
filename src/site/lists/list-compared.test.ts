import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { groupCompared, listCompared } from './list-compared.ts';

const northtown = fixtureText('inspections/2025-northtown.md');
const inspection = (year: number, judgements: string) => ({
  [`inspections/${year}-northtown.md`]: northtown
    .replaceAll('2025-', `${year}-`)
    .replace(/judgements: .*/, `judgements: ${judgements}`),
});

test('what stands on one page is compared there, and what began on a page before goes on', () => {
  const { index } = makeEvidence({
    ...inspection(2021, '{}'),
    ...inspection(2022, '{ overall: poor }'),
    ...inspection(2023, '{}'),
  });
  const all = listCompared(index);
  const shown = (from: number, to: number) =>
    groupCompared(all.slice(from, to)).map(({ inspections, unjudged, continued }) => [
      inspections.map(({ id }) => id.slice(12, 16)),
      unjudged.map(({ id }) => id.slice(12, 16)),
      continued,
    ]);
  expect(shown(0, 9)).toEqual([[['2025', '2022'], ['2023', '2021'], false]]);
  expect(shown(0, 1)).toEqual([[['2025'], [], false]]);
  expect(shown(1, 3)).toEqual([[['2022'], ['2023'], true]]);
  expect(shown(3, 4)).toEqual([[[], ['2021'], true]]);
});
