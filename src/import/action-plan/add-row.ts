import type { TableRow } from 'mdast';
import { listWords } from '../../words/list-words.ts';
import { shorten } from '../../words/shorten.ts';
import { outline } from '../word/outline.ts';
import { readLeads } from '../word/read-leads.ts';
import { freeNumber } from './free-number.ts';
import { cellBlocks, type PlanColumns } from './plan-columns.ts';
import type { PlanPart } from './plan-heading.ts';
import type { PlannedAction, PlannedRecommendation, PlanReading } from './plan.ts';
import { readDue } from './read-due.ts';
import { readState } from './read-state.ts';
import { readUrgency } from './read-urgency.ts';
import { splitActions } from './split-actions.ts';

/** Adds what one row of a table prints to its recommendation: outcomes, how we will know, and actions with their facts. */
export function addRow(
  current: PlannedRecommendation,
  row: TableRow,
  columns: PlanColumns,
  reading: PlanReading,
  beside?: string,
): void {
  const linesAt = (column: number | undefined) =>
    outline(cellBlocks(row, column))
      .map(({ text }) => text)
      .filter((text) => text !== '');
  const lines = (part: PlanPart) => (columns.get(part) ?? []).map(linesAt).filter((found) => found.length > 0);
  for (const text of lines('outcomes').flat()) if (!current.outcomes.includes(text)) current.outcomes.push(text);
  for (const text of lines('know').flat()) if (!current.know.includes(text)) current.know.push(text);
  const urgency = lines('recommendation').flat().map(readUrgency).find(Boolean);
  if (urgency !== undefined && current.urgency === undefined) Object.assign(current, { urgency });
  const { actions, mixed } = splitActions(outline(cellBlocks(row, columns.get('actions')?.[0])), current.id);
  const numbered = actions.map(({ text, number: typed }) => {
    const number = typed ?? (actions.length === 1 ? numberBeside(beside, current.id) : undefined);
    const id = freeNumber(number?.toString(), current.actions);
    const action: PlannedAction = { id, text };
    current.actions.push(action);
    if (number !== undefined && id !== String(number)) reading.renumbered.push(`${current.id}.${id}`);
    return action;
  });
  const states = (columns.get('state') ?? []).map((column) => linesAt(column).join(' '));
  if (numbered.length === 0) {
    const facts = [...lines('owner').flat(), ...lines('due').flat(), ...states].filter((text) => text !== '');
    if (facts.length > 0) reading.warnings.push(warnOfFacts(current.id, facts));
    return;
  }
  const places = numbered.map(({ id }) => `${current.id}.${id}`);
  if (mixed) reading.mixed.push(...places);
  const facts = readFacts(lines, states, { about: nameActions(places), several: places.length > 1, reading });
  for (const action of numbered) Object.assign(action, facts);
}

/** The number that a column of numbers gives an action: 2, or the 2 of 3.2 under recommendation 3. */
function numberBeside(printed: string | undefined, recommendation: string): number | undefined {
  const [first, inner] = printed?.split('.') ?? [];
  if (first === undefined || (inner !== undefined && first !== recommendation)) return undefined;
  return Number(inner ?? first);
}

function readFacts(
  lines: (part: PlanPart) => readonly (readonly string[])[],
  states: readonly string[],
  { about, several, reading }: { about: string; several: boolean; reading: PlanReading },
): Pick<PlannedAction, 'owners' | 'due' | 'state'> {
  const columns = lines('owner');
  const leads = [...new Set(columns.flat())];
  // Lines beside several actions may be one for each, and nothing says which is whose.
  const unclear = several && columns.some((found) => found.length > 1);
  if (unclear)
    reading.warnings.push({
      code: 'owners-unclear',
      message: `Beside ${about} stand several leads: “${leads.join('”, “')}”. Nothing says which is whose, so they were left out. Enter them.`,
    });
  const owners = unclear ? [] : readLeads(leads.join(' / '), reading.owners, about, reading.warnings);
  // Two columns that differ may be a first day and a new one: which holds is for a person to say.
  const days = new Set(lines('due').map((found) => found.join(' ')));
  const due = readDue([...days].join(' / '), about, reading.warnings);
  const { state, unclear: words } = readState(states);
  if (words !== undefined) reading.unclearStates.push(`${about.replace(/^actions? /, '')}: “${shorten(words, 80)}”`);
  return {
    ...(owners.length === 0 ? {} : { owners }),
    ...(due === undefined ? {} : { due }),
    ...(state === undefined ? {} : { state }),
  };
}

const warnOfFacts = (recommendation: string, facts: readonly string[]) => ({
  code: 'action-missing',
  message: `A row of recommendation ${recommendation} names no action, so what stands beside it was left out: “${facts.map((fact) => shorten(fact, 80)).join('”, “')}”. Add it to the action it belongs to.`,
});

const nameActions = (places: readonly string[]) => `${places.length === 1 ? 'action' : 'actions'} ${listWords(places)}`;
