import type { Settings } from '../evidence-index.ts';
import type { Item } from '../types.ts';

/** The marking of a page that shows what several items say: the highest of theirs, in the order of settings.yaml. */
export function highestMarking(items: readonly (Item | undefined)[], { markings }: Pick<Settings, 'markings'>): string {
  const used = items.map((item) => markings.indexOf(item?.data.marking ?? ''));
  return markings[Math.max(0, ...used)] ?? '';
}
