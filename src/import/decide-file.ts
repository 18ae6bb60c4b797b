import type { Change } from './change.ts';
import { fingerprint } from './fingerprint.ts';
import { itemIn } from './item-in.ts';
import { isSameInspection } from './is-same-inspection.ts';
import { saysLess } from './says-less.ts';

/**
 * What an import does with one file. new: nothing is there. same: it says this already. kept: people changed it since
 * it was imported, and the source says nothing new. differs: the source changed. edited: it differs and was not written
 * by an import, or people changed it. adds: what is there stays, and entries come to it. known: another source told more of
 * this inspection already. taken: another item has this name.
 */
export type Decision = 'new' | 'same' | 'kept' | 'differs' | 'edited' | 'adds' | 'known' | 'taken';

/**
 * Compares what an import would write with what is there. `recorded` is the fingerprint of what an import last wrote
 * there. `how` says that the new text was made from the one that is there, and what that changes. What adds or fills need not
 * be asked for; only what replaces a value is that of a list that knows of no edits, so an edited file keeps its own.
 */
export function decideFile(
  fresh: string,
  existing: string | undefined,
  recorded: string | undefined,
  how: Change['how'] | undefined,
): Decision {
  if (existing === undefined) return 'new';
  if (fingerprint(existing) === fingerprint(fresh)) return 'same';
  if (recorded === fingerprint(fresh)) return 'kept';
  if (how === 'adds' || how === 'fills') return 'adds';
  if (how === 'answers' || how === 'completes' || how === 'revises') return 'differs';
  const untouched = recorded === fingerprint(existing) ? 'differs' : 'edited';
  if (how === 'replaces') return untouched;
  const [there, here] = [itemIn(existing), itemIn(fresh)];
  const sameInspection = isSameInspection(there.data, here.data);
  if (there.data['title'] !== here.data['title'] && !sameInspection) return 'taken';
  return sameInspection && saysLess(here, there) ? 'known' : untouched;
}
