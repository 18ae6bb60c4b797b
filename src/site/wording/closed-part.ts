import type { PartName } from '../../evidence/questions/read-part.ts';
import { saysNothing } from '../../evidence/questions/says-nothing.ts';
import type { ItemOf } from '../../evidence/types.ts';
import { withCapital } from '../../words/with-capital.ts';
import { stateWords } from './describe-states.ts';

/** Why a part of a section is rightly empty, in words; undefined where it is not, is still to be confirmed, or has no reason but a word like “TBC”. */
export function closedPart(section: ItemOf<'annex-m-section'> | undefined, part: PartName): string | undefined {
  const { state = 'to-be-confirmed', reason = '' } = section?.data.states?.[part] ?? {};
  return state === 'to-be-confirmed' || saysNothing(reason) ? undefined : withCapital(stateWords[state]);
}
