import type { AcceptanceEntry } from '../../evidence/finding-gaps/match-acceptances.ts';
import { isSameText } from './is-same-text.ts';

/**
 * Whether a gap is accepted already in the same words: the sheet goes out with its acceptances. `position` says which of
 * several gaps that are alike it is, counted from 1.
 */
export function isAccepted(entry: AcceptanceEntry, accepted: readonly AcceptanceEntry[], position: number): boolean {
  const { kind, at, of = [], by, reason, until } = entry;
  const same = accepted.filter(
    (one) => one.kind === kind && one.by === by && one.until === until && isSameText(one.reason, reason),
  );
  // An acceptance without a place and a name is for every place.
  if (same.some((one) => one.of === undefined && (one.at ?? at) === at)) return true;
  const named = same.filter(
    (one) => of.length > 0 && of.every((words) => one.of?.some((name) => isSameText(name, words))),
  );
  return named.length >= position || named.some((one) => one.at !== undefined && one.at === at);
}
