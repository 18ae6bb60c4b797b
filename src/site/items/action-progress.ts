import type { DataOf } from '../../../schemas/index.ts';
import { countEach } from '../../evidence/count-each.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { actionStateWords } from './group-actions.ts';

type Actions = DataOf['action-plan']['recommendations'][number]['actions'];

/** How far a plan’s actions have got: all that are not withdrawn are done, some are not, or it is recorded of none. */
export type Progress = 'none' | 'done' | 'open' | 'unknown';

const order = ['done', 'in-progress', 'not-started', 'withdrawn', undefined] as const;

/** How far actions have got, as a list is filtered by it. Where there is none, or none that was not withdrawn, there is nothing to do. */
export function progressOf(actions: Actions): Progress {
  const states = new Set(actions.map(({ state }) => state).filter((state) => state !== 'withdrawn'));
  if (states.size === 0) return 'none';
  if (states.size > 1) return 'open';
  return states.has('done') ? 'done' : states.has(undefined) ? 'unknown' : 'open';
}

/** How far actions have got, in words: “5 actions: 2 done, 3 in progress”; “5 actions, all done”; “5 actions, progress not recorded”. */
export function formatProgress(actions: Actions): string {
  const all = countOf(actions.length, 'action');
  const counts = countEach(actions.map(({ state }) => state));
  const told = order.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [{ count, words: state === undefined ? 'not recorded' : inLine(state) }];
  });
  const [only, ...more] = told;
  if (only === undefined) return 'no actions';
  if (more.length > 0) return `${all}: ${told.map(({ count, words }) => `${formatCount(count)} ${words}`).join(', ')}`;
  if (counts.has(undefined)) return `${all}, progress not recorded`;
  return `${all}, ${actions.length === 1 ? '' : 'all '}${only.words}`;
}

const inLine = (state: keyof typeof actionStateWords): string => actionStateWords[state].toLowerCase();
