import type { Edition } from '../../evidence/editions/edition.ts';
import { readPart, type PartName } from '../../evidence/questions/read-part.ts';
import { sectionParts } from '../../evidence/questions/section-parts.ts';
import type { ItemOf } from '../../evidence/types.ts';

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

/**
 * The parts of a section that are empty, in words: those with a state and its reason, and where gaps are shown those not
 * written whose place on the page does not say so itself, because they have only notes or no heading.
 */
export function describeStates(
  section: ItemOf<'annex-m-section'>,
  { showsGaps }: Pick<Edition, 'showsGaps'>,
): { part: string; words: string; reason: string }[] {
  return (Object.keys(partWords) as PartName[])
    .filter(
      (part) =>
        readPart(section, part) === '' &&
        (section.data.states?.[part] !== undefined || (showsGaps && !saysItself(section, part))),
    )
    .map((part) => {
      const state = section.data.states?.[part];
      return state === undefined
        ? { part: partWords[part], words: 'empty', reason: '' }
        : { part: partWords[part], words: stateWords[state.state], reason: state.reason };
    });
}

/** Whether “Not written.” or the like stands in the part’s own place. */
function saysItself({ body }: ItemOf<'annex-m-section'>, part: PartName): boolean {
  if (part === 'documents') return true;
  return body.headings.some(({ anchor, text }) => anchor === sectionParts[part].anchor && text.trim() === '');
}
