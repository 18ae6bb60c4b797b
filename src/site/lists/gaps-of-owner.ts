import type { Gap } from '../../evidence/types.ts';
import { gapsByOwner } from './gaps-by-owner.ts';
import type { Site } from '../load-site.ts';

/** What an owner’s calendar, sheet and feed are made from. */
type OwnerGaps = { readonly initials: string; readonly gaps: readonly Gap[]; readonly coming: readonly Gap[] };

/** The gaps of the owner whose initials a path names in small letters, or undefined where there is no such owner. */
export function gapsOfOwner(name: string | undefined, { index, gaps, coming }: Site): OwnerGaps | undefined {
  const owner = index.owners.find(({ initials }) => initials.toLowerCase() === name);
  if (owner === undefined) return undefined;
  const gapsBy = (list: readonly Gap[]) => gapsByOwner(list).get(owner.initials) ?? [];
  return { initials: owner.initials, gaps: gapsBy(gaps), coming: gapsBy(coming) };
}
