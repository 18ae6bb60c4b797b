import type { Item } from '../evidence/types.ts';

/** The date by which search sorts an item: year-month-day, or only as much as is known. */
export function searchDate(item: Item): string | undefined {
  switch (item.kind) {
    case 'inspection':
      return item.data.inspected.to;
    case 'progress-report':
      return item.data.reported;
    case 'self-assessment':
      return item.data.year;
    case 'action-plan':
      return item.data['signed-off'];
    case 'annex-m-section':
      return item.data.reviewed;
    case 'document':
      return item.data.date;
    default:
      return item.data.reviewed;
  }
}
