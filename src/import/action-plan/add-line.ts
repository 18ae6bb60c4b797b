import type { OutlineLine } from '../word/outline.ts';
import { freeId } from '../word/short-id.ts';
import type { PlanPart } from './plan-heading.ts';
import type { PlannedRecommendation } from './plan.ts';

/** Adds a line of a plan under headings to what the part it stands in says of its recommendation. */
export function addLine(
  current: PlannedRecommendation,
  line: OutlineLine,
  part: PlanPart | undefined,
  letter: string | undefined,
): void {
  // Actions are numbered and outcomes are not, so a number begins the actions even where their heading was lost.
  if (
    part === 'actions' ||
    (line.kind === 'numbered' && line.depth === 0 && (part === 'know' || part === 'outcomes'))
  ) {
    addAction(current, line, letter);
  } else if (part === 'outcomes') current.outcomes.push(line.text);
  else if (part === 'know') current.know.push(line.text);
  else if (part === undefined) addText(current, line);
}

function addAction(current: PlannedRecommendation, line: OutlineLine, letter: string | undefined): void {
  const last = current.actions.at(-1);
  if (line.depth > 0 && last !== undefined) {
    current.actions[current.actions.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    return;
  }
  const wanted = String(line.number ?? current.actions.length + 1);
  const taken = new Set(current.actions.map((action) => action.id));
  const id = taken.has(wanted) ? freeId(`${letter ?? current.actions.length + 1}-${wanted}`, taken) : wanted;
  current.actions.push({ id, ...(letter === undefined ? {} : { part: letter }), text: line.text });
}

function addText(current: PlannedRecommendation, line: OutlineLine): void {
  const lettered = /^\(?([a-z])[.)]\s+(.*)$/.exec(line.text);
  const [, id, text = ''] = lettered ?? [];
  // A recommendation that is printed a second time brings no parts of its own.
  if (id !== undefined && current.parts.every((part) => part.id !== id)) current.parts.push({ id, text });
  current.text.push(line.text);
}
