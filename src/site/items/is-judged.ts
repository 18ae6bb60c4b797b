import type { ItemOf } from '../../evidence/types.ts';

/** Whether any judgement of an inspection is recorded; none is of a focused or monitoring visit, which gives none. */
export const isJudged = ({ data }: ItemOf<'inspection'>): boolean => Object.keys(data.judgements).length > 0;
