import { highestMarking } from '../../evidence/questions/highest-marking.ts';
import type { Site } from '../load-site.ts';

/** The marking of a page that lists gaps or warnings: the highest of the items they are of, whose words they quote. */
export const markingOfGaps = (told: readonly { readonly item?: string }[], { index }: Pick<Site, 'index'>): string =>
  highestMarking(
    told.map(({ item }) => (item === undefined ? undefined : index.byId.get(item))),
    index.settings,
  );
