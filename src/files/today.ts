import type { Settings } from '../evidence/evidence-index.ts';
import { localDay } from './local-day.ts';

/** The day that counts as today, year-month-day: the settings’ as-at, or this day in England. */
export const today = (settings: Pick<Settings, 'as-at'>): string => settings['as-at'] ?? localDay();
