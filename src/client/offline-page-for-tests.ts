import type { OfflinePage } from '../search/offline-data.ts';

/** A page of the offline copy’s index, with what a test does not care about filled in. */
export const offlinePage = (
  path: string,
  title: string,
  text: string,
  more: Partial<OfflinePage> = {},
): OfflinePage => ({
  path,
  text: `${title}. ${text}`,
  anchors: [],
  meta: { title, kind: 'Inspection' },
  filters: { Kind: ['Inspection'] },
  day: '',
  weight: 1,
  ...more,
});
