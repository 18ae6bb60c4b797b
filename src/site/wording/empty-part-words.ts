import { withCapital } from '../../words/with-capital.ts';
import type { Edition } from '../../evidence/editions/edition.ts';
import type { PartName } from '../../evidence/questions/read-part.ts';
import type { ItemOf } from '../../evidence/types.ts';
import { stateWords } from './describe-states.ts';

/** What stands under the heading of a part that has nothing: its state, or that nothing is there. An edition may have left out what there was. */
export function emptyPartWords(
  section: Pick<ItemOf<'annex-m-section'>, 'data'>,
  part: PartName,
  { whole }: Pick<Edition, 'whole'>,
): string {
  const state = section.data.states?.[part]?.state;
  if (state !== undefined) return `${withCapital(stateWords[state])}.`;
  if (part === 'documents') return 'No supporting documents are listed.';
  if (!whole) return 'This edition shows nothing here.';
  return part === 'performance-data' ? 'No data is given.' : 'Not written.';
}
