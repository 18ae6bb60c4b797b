import type { ItemOf } from '../../evidence/types.ts';

/** Whether a framework has an overall judgement, so that one may be missing; of a framework that is not there it is not known. */
export const givesOverall = (framework: ItemOf<'framework'> | undefined): boolean =>
  framework?.data.judgements.some(({ id }) => id === 'overall') ?? true;
