import type { Gap } from '../evidence/types.ts';
import { highestMarking } from './highest-marking.ts';
import type { Site } from './load-site.ts';

/** The marking of a page that lists gaps: the highest of the items they are of, whose words they quote. */
export const markingOfGaps = (gaps: readonly Gap[], { index }: Pick<Site, 'index'>): string =>
  highestMarking(
    gaps.map(({ item }) => index.byId.get(item)),
    index.settings,
  );
