import { compareTexts } from '../../words/compare-texts.ts';
import type { Item } from '../../evidence/types.ts';

/** Items by their date, newest first, and by title where the date is the same. */
export function newestFirst<T extends Item>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compareTexts(dateOf(b), dateOf(a)) || compareTexts(a.data.title, b.data.title));
}

function dateOf(item: Item): string {
  switch (item.kind) {
    case 'inspection':
      return item.data.inspected.from;
    case 'progress-report':
      return item.data.reported;
    case 'self-assessment':
      return item.data.due ?? item.data.year;
    default:
      return '';
  }
}
