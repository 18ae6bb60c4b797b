import type { DisclosureKind } from './disclosure-kind.ts';
import { smallCountsInMeasure } from './small-counts-in-measure.ts';
import { smallCountsInTables } from './small-counts-in-tables.ts';
import { smallCountsInText } from './small-counts-in-text.ts';

/** A count of one to five children, families or cases. */
export const smallCount: DisclosureKind = {
  id: 'small-count',
  title: 'A count of 1 to 5',
  why: 'So few can be recognised. The Department for Education keeps back counts of 1 to 5; a council’s own papers need not.',
  fix: 'Write “a few” or “fewer than six”, put several periods together, or accept it where it may be published.',
  find: (reading) => [...smallCountsInText(reading), ...smallCountsInTables(reading), ...smallCountsInMeasure(reading)],
};
