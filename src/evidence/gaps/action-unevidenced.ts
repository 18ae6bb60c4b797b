import { itemsOf } from '../evidence-index.ts';
import type { Action } from '../finding-gaps/is-closed.ts';
import { saysNothing } from '../questions/says-nothing.ts';
import { shorten } from '../../words/shorten.ts';
import { findInActions } from './find-in-actions.ts';
import type { GapKind } from './gap-kind.ts';

/** An action recorded as done without a document that shows it, or as withdrawn without a reason. */
export const actionUnevidenced: GapKind = {
  id: 'action-unevidenced',
  title: 'Closed without evidence',
  why: 'Inspectors test closed actions first; “done” without a document does not count as done.',
  fix: 'Name the document that shows it under evidence, or for one that was withdrawn the reason.',
  severity: 'medium',
  work: 'missing',
  find: (index) =>
    findInActions(itemsOf(index, 'action-plan'), (action, name) => {
      const lacking = tellLack(action);
      return lacking === undefined
        ? undefined
        : { message: `${name} is recorded as ${lacking}: ${shorten(action.text)}`, field: 'state' };
    }),
};

function tellLack({ state, evidence = [], reason = '' }: Action): string | undefined {
  if (state === 'done' && evidence.length === 0) return 'done, and no document shows it';
  return state === 'withdrawn' && saysNothing(reason) ? 'withdrawn, and no reason is given' : undefined;
}
