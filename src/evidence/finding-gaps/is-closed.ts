import type { DataOf } from '../../../schemas/index.ts';

/** One action of a plan. */
export type Action = DataOf['action-plan']['recommendations'][number]['actions'][number];

/** Whether nobody has to do an action any more: it is done, or it has been withdrawn. */
export const isClosed = ({ state }: Pick<Action, 'state'>): boolean => state === 'done' || state === 'withdrawn';
