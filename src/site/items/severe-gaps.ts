import { isOpen } from '../../evidence/finding-gaps/is-open.ts';
import type { Gap } from '../../evidence/types.ts';

/** How many gaps are open and of high severity, and the filters by which the list of gaps, accepted ones among them, shows just these. */
export function severeGaps(gaps: readonly Gap[], owner?: string): { readonly count: number; readonly query: string } {
  const high = gaps.filter(({ severity }) => severity === 'high');
  const count = high.filter(isOpen).length;
  const query = new URLSearchParams({
    ...(owner === undefined ? {} : { owner }),
    severity: 'high',
    ...(count < high.length ? { state: 'open' } : {}),
  });
  return { count, query: query.toString() };
}
