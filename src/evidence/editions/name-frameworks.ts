import type { Settings } from '../evidence-index.ts';
import type { Item } from '../types.ts';
import { leftOutId } from './left-out.ts';

/**
 * What an edition calls each framework: by its id, or, where it does not hold it, by what stands for the assessed one or
 * for the first, second or next of the others whose sections it holds. So sections of two never become one assessment.
 */
export function nameFrameworks(held: readonly Item[], { assessment }: Settings): (framework: string) => string {
  const shown = new Set(held.map(({ id }) => id));
  const isLeftOut = (framework: string) => !shown.has(`frameworks/${framework}`);
  const named = held.flatMap(({ kind, data }) => (kind === 'annex-m-section' ? [data.framework] : []));
  const others = [...new Set(named)].filter((one) => one !== assessment.framework && isLeftOut(one));
  return (framework) => {
    if (!isLeftOut(framework)) return framework;
    return framework === assessment.framework ? leftOutId : `${leftOutId} ${others.indexOf(framework) + 2}`;
  };
}
