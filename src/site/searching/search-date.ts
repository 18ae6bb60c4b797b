import type { Item } from '../../evidence/types.ts';

/** The date by which search sorts an item: year-month-day, or only as much as is known. */
export function searchDate(item: Item): string | undefined {
  switch (item.kind) {
    case 'inspection':
      return item.data.inspected.to;
    case 'progress-report':
      return item.data.reported;
    case 'self-assessment':
      // As printed it may be 2011-12, which as a date would be December 2011.
      return /^\d{4}/.exec(item.data.year)?.[0];
    case 'action-plan':
      return item.data['signed-off'];
    case 'document':
      return item.data.date;
    default:
      return item.data.reviewed;
  }
}
