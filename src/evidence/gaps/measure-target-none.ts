import { isGiven } from '../finding-gaps/is-given.ts';
import { findBareMeasures } from './find-bare-measures.ts';
import type { GapKind } from './gap-kind.ts';

/** Measures that a section cites and that have no target. */
export const measureTargetNone: GapKind = {
  id: 'measure-target-none',
  title: 'Measure without a target',
  why: 'Without a target nobody can say whether a figure is good enough.',
  fix: 'Add the target to the measure. Where none makes sense, set better to neither.',
  severity: 'low',
  work: 'look',
  find: (index) =>
    findBareMeasures(index, 'target is recorded', ({ data: { target } }) => target === undefined || !isGiven(target)),
};
