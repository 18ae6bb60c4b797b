import type { Settings } from '../evidence/evidence-index.ts';

/** The day that counts as today, year-month-day: the settings’ as-at, or this day. */
export const today = (settings: Pick<Settings, 'as-at'>): string =>
  settings['as-at'] ?? new Date().toISOString().slice(0, 10);
