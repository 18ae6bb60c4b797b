import type { Gap } from '../evidence/types.ts';
import type { Site } from './load-site.ts';

/** What an owner’s calendar, sheet and feed are made from. */
export type OwnerPath = { initials: string; gaps: readonly Gap[]; coming: readonly Gap[] };

/** A path for each owner, with the gaps that are theirs. */
export const ownerPaths = ({ index, gaps, coming }: Site): { params: { initials: string }; props: OwnerPath }[] =>
  index.owners.map(({ initials }) => ({
    params: { initials: initials.toLowerCase() },
    props: {
      initials,
      gaps: gaps.filter(({ owners }) => owners.includes(initials)),
      coming: coming.filter(({ owners }) => owners.includes(initials)),
    },
  }));
