import { freeNumber } from '../action-plan/free-number.ts';
import type { Draft } from '../importer.ts';
import { mergePlace, type Clash } from './merge-place.ts';
import { pairActions } from './pair-actions.ts';
import { markOf, marksOf, type Marks } from './place-marks.ts';
import {
  answerOf,
  answersOf,
  bodyOf,
  fieldsOf,
  placesIn,
  wholeOf,
  type Answer,
  type Numbered,
  type Place,
} from './plan-places.ts';

/** A plan’s fields and text. */
export type Plan = Pick<Draft, 'data' | 'body'>;

/** Where something is no longer: people took it out of the file, or it stands in the source no more. */
type Gone = 'in-file' | 'in-source';

/** What the source of a plan says and was not taken, because people changed the same: its place, with the field where it is one. */
export type Left = { readonly place: string } & (Clash | { readonly gone: Gone; readonly text?: string });

/**
 * A plan that people have edited, with what its source says anew: whatever only one of them has changed since the last import,
 * which `marks` remember, is as that one has it. What both have changed stays as people wrote it, and is told.
 */
export function mergePlan(
  there: Plan,
  here: Plan,
  marks: ReadonlyMap<string, Marks>,
): { readonly merged: Plan; readonly left: readonly Left[] } {
  const left: Left[] = [];
  const merge = (place: string, mine: Place, theirs: Place): Place => {
    const { merged, clashes } = mergePlace(mine, theirs, marks.get(place) ?? {});
    left.push(...clashes.map((clash) => ({ place, ...clash })));
    return merged;
  };
  /** Whether what only one of the two has stands in the file afterwards. Whoever never had it has not taken it out. */
  const staysAlone = (alone: ReadonlyMap<string, Place>, gone: Gone): boolean => {
    const [[place, { text }] = ['', {}]] = alone;
    if (!marks.has(place)) return true;
    if ([...alone].every(([at, held]) => markOf(marksOf(held)) === markOf(marks.get(at)))) return false;
    left.push({ place, gone, ...(typeof text === 'string' ? { text } : {}) });
    return gone === 'in-source';
  };
  const whole = merge('', wholeOf(there), wholeOf(here));
  const [mine, theirs] = [answersOf(there.data), answersOf(here.data)];
  const answered = theirs.flatMap((answer): Answer[] => {
    const { id } = answer;
    const known = mine.find((other) => other.id === id);
    if (known === undefined) return staysAlone(placesIn(answer), 'in-file') ? [answer] : [];
    const fresh = merge(id, answerOf(known), answerOf(answer));
    const actions: Numbered[] = [];
    const alone: Numbered[] = [];
    for (const { own, told } of pairActions(known.actions, answer.actions, (number) => marks.get(`${id}.${number}`))) {
      // Numbers move when an action comes between others: what was written is remembered under the number in the file.
      if (own !== undefined && told !== undefined)
        actions.push({ ...merge(`${id}.${own.id}`, { ...own, id: told.id }, told), id: told.id });
      else if (own !== undefined && staysAlone(new Map([[`${id}.${own.id}`, own]]), 'in-source')) alone.push(own);
      else if (told !== undefined) {
        const isNew = known.actions.some((other) => other.id === told.id);
        if (isNew || staysAlone(new Map([[`${id}.${told.id}`, told]]), 'in-file')) actions.push(told);
      }
    }
    for (const own of alone) actions.push({ ...own, id: freeNumber(own.id, actions) });
    return [{ ...fresh, id, actions }];
  });
  const kept = mine.filter(
    (answer) => !theirs.some(({ id }) => id === answer.id) && staysAlone(placesIn(answer), 'in-source'),
  );
  return {
    merged: { data: { ...fieldsOf(whole), recommendations: [...answered, ...kept] }, body: bodyOf(whole) },
    left,
  };
}
