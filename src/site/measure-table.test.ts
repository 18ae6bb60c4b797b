import { expect, test } from 'vitest';
import { itemsOf } from '../evidence/evidence-index.ts';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { seriesRows } from './measure-table.ts';

test('in a table of several areas the authority’s own figures name it', () => {
  const { index } = makeEvidence({ 'measures/visits.md': fixtureText('measures/visits.md') });
  const measure = itemsOf(index, 'measure').find(({ id }) => id === 'measures/visits');
  if (measure === undefined) throw new Error('The fixture has no such measure.');
  const [figure] = measure.data.series;
  if (figure === undefined) throw new Error('The fixture’s measure has no figure.');
  const own = { ...figure, area: undefined };
  const both = { ...measure, data: { ...measure.data, series: [own, { ...figure, area: 'England' }] } };
  expect(seriesRows(both, index).map(({ cells }) => cells['area'])).toEqual([measure.data.authority, 'England']);
});
