import type { RootContent } from 'mdast';
import type { ImportWarning } from '../importer.ts';
import { outline, type OutlineLine } from '../word/outline.ts';
import { planHeading, recommendationHeading, type PlanPart } from './plan-heading.ts';
import { startRecommendation, withoutUrgency, type PlannedRecommendation } from './plan.ts';
import { isPlanTable, readPlanTable, type TableOwners } from './read-plan-table.ts';

/** An action plan read from a document, the blocks it was read from, and what a person should look at. */
export type Plan = {
  readonly recommendations: readonly PlannedRecommendation[];
  /** The places of the plan’s first and last block. */
  readonly from: number;
  readonly to: number;
  readonly hasTable: boolean;
  readonly owners: TableOwners;
  readonly warnings: readonly ImportWarning[];
};

/** Where the reading stands: the recommendation and the part that the next line belongs to. */
type Reading = {
  readonly recommendations: PlannedRecommendation[];
  current: PlannedRecommendation | undefined;
  part: PlanPart | undefined;
  letter: string | undefined;
};

/** Reads a plan that is printed under headings, as tables, or both. */
export function readPlan(blocks: readonly RootContent[]): Plan | undefined {
  const reading: Reading = { recommendations: [], current: undefined, part: undefined, letter: undefined };
  const owners: TableOwners = new Map();
  const warnings: ImportWarning[] = [];
  const places: number[] = [];
  let hasTable = false;
  blocks.forEach((block, index) => {
    if (block.type !== 'table') {
      const belongs = outline([block]).map((line) => readLine(reading, line));
      if (belongs.includes(true)) places.push(index);
    } else if (isPlanTable(block)) {
      const read = readPlanTable(block, reading.current, reading.recommendations, owners);
      reading.recommendations.push(...read.recommendations);
      warnings.push(...read.warnings);
      hasTable = true;
      places.push(index);
    }
  });
  const { recommendations } = reading;
  if (recommendations.every(({ actions }) => actions.length === 0)) return undefined;
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  // The plan’s title is printed above every recommendation; the first one belongs to the plan as well.
  const title = blocks[first - 1];
  const from = title !== undefined && outline([title]).some(endsPlan) ? first - 1 : first;
  return { recommendations, from, to: last, hasTable, owners, warnings };
}

/** Takes one line in and says whether it belongs to the plan. */
function readLine(reading: Reading, line: OutlineLine): boolean {
  const head = line.kind === 'numbered' ? undefined : recommendationHeading(line.text);
  if (head !== undefined) {
    const current = startRecommendation(head.id, head.rest);
    const own = withoutUrgency(head.rest);
    if (own !== '') current.text.push(own);
    reading.recommendations.push(current);
    Object.assign(reading, { current, part: undefined, letter: undefined });
    return true;
  }
  const { current, part, letter } = reading;
  if (current === undefined) return false;
  const heading = planHeading(line.text);
  if (heading !== undefined) {
    Object.assign(reading, { letter: undefined, ...heading });
    return true;
  }
  // The recommendation itself may be printed as a heading: “Ensure that:”.
  const isText = line.kind === 'heading' && part === undefined && current.text.length === 0;
  if ((line.kind === 'heading' && !isText) || endsPlan(line)) {
    // Any other heading, or the plan’s title printed again, ends what belongs to this recommendation.
    Object.assign(reading, { current: undefined, part: undefined });
    return false;
  }
  addLine(current, line, part, letter);
  return true;
}

const endsPlan = ({ kind, text }: OutlineLine) =>
  kind === 'paragraph' && /^(action plan in response|appendix \w+$)/i.test(text);

function addLine(
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
  const id = current.actions.some((action) => action.id === wanted)
    ? `${letter ?? current.actions.length + 1}-${wanted}`
    : wanted;
  current.actions.push({ id, ...(letter === undefined ? {} : { part: letter }), text: line.text });
}

function addText(current: PlannedRecommendation, line: OutlineLine): void {
  const lettered = /^\(?([a-z])[.)]\s+(.*)$/.exec(line.text);
  if (lettered !== null) current.parts.push({ id: lettered[1] ?? '', text: lettered[2] ?? '' });
  current.text.push(line.text);
}
