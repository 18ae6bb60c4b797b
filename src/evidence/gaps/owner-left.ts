import { formatDate } from '../dates/dates.ts';
import { itemsOf, type EvidenceIndex } from '../evidence-index.ts';
import { findReplacements } from '../questions/find-replacements.ts';
import { isClosed } from '../finding-gaps/is-closed.ts';
import { isOfThePast } from '../finding-gaps/is-of-the-past.ts';
import { shorten } from '../../words/shorten.ts';
import { findInActions } from './find-in-actions.ts';
import type { FoundGap, GapKind } from './gap-kind.ts';

/** What is to be kept up or done by people all of whom have left their posts. */
export const ownerLeft: GapKind = {
  id: 'owner-left',
  title: 'Owner has left',
  why: 'What only somebody who has left was answerable for is kept up by nobody.',
  fix: 'Name whoever is answerable now under owners.',
  severity: 'high',
  work: 'missing',
  find: (index) => {
    const leaving = new Map(index.owners.map(({ initials, until }) => [initials, until]));
    const leftOf = (owners: readonly string[] = []) => findLast(owners, leaving);
    return [...leaving.values()].every((until) => until === undefined)
      ? []
      : [...findItems(index, leftOf), ...findActions(index, leftOf)];
  },
};

/** Whoever is the last of several to leave, and the last day; undefined where one stays or there is none. */
type Left = { readonly words: string; readonly due: string } | undefined;
type LeftOf = (owners?: readonly string[]) => Left;

function findLast(owners: readonly string[], leaving: ReadonlyMap<string, string | undefined>): Left {
  const days = owners.map((initials) => leaving.get(initials));
  const known = days.filter((day) => day !== undefined);
  if (known.length === 0 || known.length < days.length) return undefined;
  const due = known.reduce((a, b) => (b > a ? b : a));
  const last = owners[days.indexOf(due)] ?? '';
  const who = owners.length === 1 ? 'who answers for it' : 'the last of those who answer for it';
  const words = `${formatDate(due)} is the last day in the post of ${last}, ${who}`;
  return { words, due };
}

function findItems(index: EvidenceIndex, leftOf: LeftOf): FoundGap[] {
  const replaced = findReplacements(index);
  return index.items.flatMap((item) => {
    const left = isOfThePast(item, index) || replaced.has(item.id) ? undefined : leftOf(item.data.owners);
    if (left === undefined) return [];
    return [{ item, message: `${left.words}.`, due: left.due, owners: [], place: { field: ['owners'] } }];
  });
}

function findActions(index: EvidenceIndex, leftOf: LeftOf): FoundGap[] {
  const plans = itemsOf(index, 'action-plan').filter((item) => !isOfThePast(item, index));
  return findInActions(plans, (action, name) => {
    const left = isClosed(action) ? undefined : leftOf(action.owners);
    return left === undefined
      ? undefined
      : { message: `${name}: ${left.words}. ${shorten(action.text)}`, due: left.due, owners: [], field: 'owners' };
  });
}
