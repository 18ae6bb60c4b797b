import type { DataOf } from '../../../schemas/index.ts';
import { formatDate } from '../../evidence/dates/dates.ts';

type ExternalChallenge = NonNullable<DataOf['self-assessment']['external-challenges']>[number];

/** Whether an external challenge has taken place, in words. */
export const challengeStateWords = { done: 'Done', planned: 'Planned', due: 'Due' } as const;

/** A direction of travel with its arrow, so that neither colour nor a sign alone carries it. */
export const directionWords = { up: '↑ up', level: '↔ level', down: '↓ down' } as const;

/** What a signature signs off, in words. */
export const signOffWords = {
  'directors-challenge': 'the directors’ challenge',
  'self-assessment': 'the self-assessment',
} as const;

/** When an external challenge took place or is planned for. Without a day only one that is due has none set: of the others nobody has recorded it. */
export function challengeDateWords({ date, state }: Pick<ExternalChallenge, 'date' | 'state'>): string {
  if (date !== undefined) return formatDate(date);
  return state === 'due' ? 'No date set' : 'Date not recorded';
}
