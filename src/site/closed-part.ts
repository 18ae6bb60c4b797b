import type { PartName } from '../evidence/read-part.ts';
import type { ItemOf } from '../evidence/types.ts';
import { withCapital } from '../evidence/with-capital.ts';
import { stateWords } from './describe-states.ts';

/** Why a part of a section is rightly empty, in words; undefined where it is not, or is still to be confirmed. */
export function closedPart(section: ItemOf<'annex-m-section'> | undefined, part: PartName): string | undefined {
  const state = section?.data.states?.[part]?.state;
  return state === undefined || state === 'to-be-confirmed' ? undefined : withCapital(stateWords[state]);
}
