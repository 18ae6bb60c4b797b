import { itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import { onceFor } from '../../evidence/once-for.ts';
import type { Item } from '../../evidence/types.ts';
import { newestFirst } from './newest-first.ts';
import { newestPlans } from './newest-plans.ts';

type Entry = { readonly title: string; readonly anchor: string; readonly item: Item };

/** Every action plan, progress report and self-assessment, each sort under its title and the newest first. */
export const listPlans = onceFor((index: EvidenceIndex): readonly Entry[] => {
  const under = (title: string, anchor: string, items: readonly Item[]) =>
    items.map((item) => ({ title, anchor, item }));
  return [
    ...under('Action plans', 'action-plans', newestPlans(index)),
    ...under('Progress reports', 'progress-reports', newestFirst(itemsOf(index, 'progress-report'))),
    ...under('Self-assessments', 'self-assessments', newestFirst(itemsOf(index, 'self-assessment'))),
  ];
});
