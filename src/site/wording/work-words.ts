import type { GapWork } from '../../evidence/gaps/gap-kind.ts';

/** What sort of work gaps are, in the order an owner should take them, in words. */
export const workWords = {
  overdue: 'Overdue or changed',
  missing: 'Missing',
  doubtful: 'In doubt',
  look: 'Worth another look',
} as const satisfies Record<GapWork, string>;
