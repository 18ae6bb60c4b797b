import type { Edition } from '../evidence/editions/edition.ts';
import { readPart, type PartName } from '../evidence/read-part.ts';
import type { ItemOf } from '../evidence/types.ts';

const partWords = {
  summary: 'Summary',
  detail: 'Detail',
  documents: 'Supporting documents',
  'performance-data': 'Performance data',
} as const;
/** What state an empty part of a section is in, in words. */
export const stateWords = {
  'to-be-confirmed': 'to be confirmed',
  'nil-return': 'nil return',
  'not-applicable': 'not applicable',
} as const;

/** The parts of a section that are empty, in words: those with a state and its reason, and where gaps are shown those simply not written. */
export function describeStates(
  section: ItemOf<'annex-m-section'>,
  { showsGaps }: Pick<Edition, 'showsGaps'>,
): { part: string; words: string; reason: string }[] {
  return (Object.keys(partWords) as PartName[])
    .filter((part) => readPart(section, part) === '' && (showsGaps || section.data.states?.[part] !== undefined))
    .map((part) => {
      const state = section.data.states?.[part];
      return state === undefined
        ? { part: partWords[part], words: 'empty', reason: '' }
        : { part: partWords[part], words: stateWords[state.state], reason: state.reason };
    });
}
