import { formatDate } from '../../evidence/dates/dates.ts';

/** What a page says of the day, year-month-day, on which its reviews and due dates stood so. */
export const asAtWords = (today: string): string =>
  `Reviews and due dates are shown as they stood on ${formatDate(today)}, when this site was made.`;
