import { itemsOf } from '../evidence-index.ts';
import { listNumbers } from '../../words/list-numbers.ts';
import { saysNothing } from '../questions/says-nothing.ts';
import type { GapKind } from './gap-kind.ts';

/** Points of a challenge by peers that the authority has not answered. */
export const challengeUnanswered: GapKind = {
  id: 'challenge-unanswered',
  title: 'Challenge not answered',
  why: 'Peers raised it in writing; inspectors ask what was done about it.',
  fix: 'Write what was decided or done under response, or no-action where the peers asked for none.',
  severity: 'medium',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'self-assessment').flatMap((item) => {
      const points = item.data.challenge?.points ?? [];
      const open = points.filter((point) => saysNothing(point.response ?? '') && point['no-action'] === undefined);
      const [first] = open;
      if (first === undefined) return [];
      const which = listNumbers(open.map(({ id }) => id));
      const message = `${open.length === 1 ? 'Point' : 'Points'} ${which} of the challenge by ${item.data.challenge?.by ?? 'peers'} ${open.length === 1 ? 'has' : 'have'} no response.`;
      return [
        {
          item,
          message,
          at: `challenge-${first.id}`,
          of: open.map(({ point }) => point),
          place: { field: ['challenge', 'points'], name: true as const },
        },
      ];
    }),
};
