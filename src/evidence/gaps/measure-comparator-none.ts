import { isGiven } from '../finding-gaps/is-given.ts';
import { findBareMeasures } from './find-bare-measures.ts';
import type { GapKind } from './gap-kind.ts';

/** Measures that a section cites and that are compared with nobody. */
export const measureComparatorNone: GapKind = {
  id: 'measure-comparator-none',
  title: 'Measure without a comparison',
  why: 'Inspectors compare with England and with similar authorities; a figure alone says little.',
  fix: 'Add the same figure for England, the region or similar authorities to the series, with its area.',
  severity: 'low',
  work: 'look',
  find: (index) =>
    findBareMeasures(index, 'comparison is recorded', ({ data }) =>
      data.series
        .filter(isGiven)
        .every(({ area, illustrative }) => area === undefined || area === data.authority || illustrative === true),
    ),
};
