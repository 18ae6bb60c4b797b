import type { PartName } from '../evidence/read-part.ts';
import type { ItemOf } from '../evidence/types.ts';

const words = { 'nil-return': 'Nil return', 'not-applicable': 'Not applicable' } as const;

/** Why a part of a section is rightly empty, in words; undefined where it is not, or is still to be confirmed. */
export function closedPart(section: ItemOf<'annex-m-section'> | undefined, part: PartName): string | undefined {
  const state = section?.data.states?.[part]?.state;
  return state === undefined || state === 'to-be-confirmed' ? undefined : words[state];
}
