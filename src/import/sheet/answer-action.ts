import { readState } from '../action-plan/read-state.ts';
import type { ValueEdit } from '../change.ts';
import { findNamedDocuments } from '../find-named-documents.ts';
import type { ExistingItem, RegisteredDocument } from '../importer.ts';
import { answersOf, type Numbered } from '../edited-plan/plan-places.ts';
import { answerAny, namedOwners } from './answer-any.ts';
import type { Answer, Answered } from './answer.ts';
import { isSameText } from './is-same-text.ts';
import { dateOf } from './register-values.ts';

/**
 * What an answer says about one action of a plan: how far it has got, what shows it, why it was withdrawn, who does it and by
 * when. Undefined where the gap is of no single action.
 */
export function answerAction(
  item: ExistingItem,
  answer: Answer,
  register: readonly RegisteredDocument[],
): Answered | undefined {
  const { at, of, row, words } = answer;
  if (item.kind !== 'action-plan' || at?.startsWith('action-') !== true) return undefined;
  const answers = answersOf(item.data);
  const found = answers
    .flatMap(({ id, actions }, position) => actions.map((action, place) => ({ id, action, position, place })))
    .find(({ id, action }) => at === `action-${id}-${action.id}`);
  // The number may be another action’s by now.
  if (
    found === undefined ||
    (of !== undefined && !of.every((text) => isSameText(text, String(found.action['text']))))
  ) {
    const message = `Row ${row}: ${answer.item} has no such action at ${at} any more, so its answer was not entered: ${words}.`;
    return { values: {}, drafts: [], warnings: [{ code: 'not-updated', unentered: true, message }] };
  }
  const { id, action, position, place } = found;
  const { edits, used } = editsOf(action, answer, register);
  const changed = Object.entries(edits).filter(
    ([name, value]) => JSON.stringify(action[name]) !== JSON.stringify(value),
  );
  const common = answerAny(item, answer, used);
  if (changed.length === 0) return common;
  const recommendations = answers.map((one, index) =>
    index !== position
      ? one
      : { ...one, actions: one.actions.map((other, at) => (at === place ? { ...other, ...edits } : other)) },
  );
  const path = ['recommendations', position, 'actions', place];
  return {
    ...common,
    values: { ...common.values, recommendations },
    edits: changed.map(([key, value]): ValueEdit => ({ path, key, value })),
    said: `action ${id}.${action.id}: ${changed.map(([name, value]) => `${name} ${action[name] === undefined ? 'new:' : `from ${inWords(action[name])} to`} ${inWords(value)}`).join(', ')}`,
  };
}

/** What an answer changes in an action, and the columns that this takes. */
function editsOf(action: Numbered, { given, lines, isOwner }: Answer, register: readonly RegisteredDocument[]) {
  const edits: Record<string, unknown> = {};
  const used: string[] = [];
  const take = (column: string, field: string, value: unknown) => {
    edits[field] = value;
    used.push(column);
  };
  const owners = namedOwners(given.get('owner'));
  if (owners.length > 0 && owners.every(isOwner)) take('owner', 'owners', owners);
  const state = stateIn(given.get('state'));
  if (state !== undefined) take('state', 'state', state);
  const due = dateOf(given.get('due'));
  if (due?.length === 10) take('due', 'due', due);
  const left = state ?? action['state'];
  // Beside whoever accepts the gap, the reason is theirs.
  if (left === 'withdrawn' && given.has('reason') && !given.has('accepted-by'))
    take('reason', 'reason', given.get('reason'));
  const shown = findNamedDocuments(lines?.get('document') ?? given.get('document') ?? '', register).map(({ id }) => id);
  const evidence = (action['evidence'] ?? []) as readonly string[];
  if (left === 'done' && shown.length > 0) take('document', 'evidence', [...new Set([...evidence, ...shown])]);
  return { edits, used };
}

const stateIn = (text: string | undefined) =>
  text === undefined ? undefined : readState([text.trim().replace(/-/g, ' ')]).state;

const inWords = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : `“${String(value)}”`);
