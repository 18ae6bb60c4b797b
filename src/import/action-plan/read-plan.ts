import type { RootContent, TableRow } from 'mdast';
import type { ImportWarning } from '../importer.ts';
import { outline, type OutlineLine } from '../word/outline.ts';
import { addLine } from './add-line.ts';
import { continuesTable } from './continues-table.ts';
import { isOwnPriority } from './is-own-priority.ts';
import { namesRecommendations } from './names-recommendations.ts';
import { placeRecommendation } from './place-recommendation.ts';
import { hasPlanTitles, planColumns, type PlanColumns } from './plan-columns.ts';
import { planHeading, recommendationHeading, type PlanPart } from './plan-heading.ts';
import type { PlannedRecommendation, PlanReading } from './plan.ts';
import { readPlanTable } from './read-plan-table.ts';
import { withoutUrgency } from './read-urgency.ts';
import { warnOfReading } from './warn-of-reading.ts';

/** An action plan read from a document, the blocks it was read from, and what a person should look at. */
export type Plan = {
  readonly recommendations: readonly PlannedRecommendation[];
  /** The places of the plan’s first and last block. */
  readonly from: number;
  readonly to: number;
  /** The places of tables after its first block, or with titles of a plan’s columns, whose rows are in no field. */
  readonly unread: readonly number[];
  readonly owners: ReadonlyMap<string, string>;
  readonly warnings: readonly ImportWarning[];
};

/** Where the reading stands: the recommendation and the part that the next line belongs to. */
type Reading = PlanReading & {
  current: PlannedRecommendation | undefined;
  part: PlanPart | undefined;
  letter: string | undefined;
};

/** The table read last: its columns and the recommendation its last row belongs to. */
type LastTable = {
  readonly index: number;
  readonly header: TableRow;
  readonly columns: PlanColumns;
  readonly current: PlannedRecommendation | undefined;
};

/** Reads a plan that is printed under headings, as tables, or both. */
export function readPlan(blocks: readonly RootContent[]): Plan | undefined {
  const reading: Reading = {
    ...startReading(namesRecommendations(blocks)),
    current: undefined,
    part: undefined,
    letter: undefined,
  };
  const places: number[] = [];
  const unread: number[] = [];
  let last: LastTable | undefined;
  blocks.forEach((block, index) => {
    if (block.type !== 'table') {
      const belongs = outline([block]).map((line) => readLine(reading, line));
      if (belongs.includes(true)) places.push(index);
      return;
    }
    const own = planColumns(block);
    const above = last?.index === index - 1 ? last : undefined;
    const goesOn = own === undefined && above !== undefined && continuesTable(block, above, reading.owners);
    const rows = own ?? (goesOn ? { header: above.header, columns: above.columns, rows: block.children } : undefined);
    if (rows === undefined) {
      if (places.length > 0 || hasPlanTitles(block)) unread.push(index);
      return;
    }
    const current = readPlanTable(rows, above === undefined ? reading.current : above.current, reading);
    last = { index, header: rows.header, columns: rows.columns, current };
    // What is printed below its table, like a key, is none of the recommendation’s own words.
    reading.part ??= 'evidence';
    places.push(index);
  });
  const own = reading.recommendations.filter(isOwnPriority);
  const recommendations = reading.recommendations.filter((found) => !own.includes(found));
  reading.warnings.push(...own.map(warnOfOwn));
  if (recommendations.every(({ actions }) => actions.length === 0)) return undefined;
  const [first = 0, end = 0] = [places[0], places.at(-1)];
  // The plan’s title is printed above every recommendation; the first one belongs to the plan as well.
  const title = blocks[first - 1];
  const from = title !== undefined && outline([title]).some(endsPlan) ? first - 1 : first;
  return { recommendations, from, to: end, unread, owners: reading.owners, warnings: warnOfReading(reading) };
}

/** The blocks around a plan, with `instead` where it stood. */
export const withoutPlan = (
  blocks: readonly RootContent[],
  { from, to }: Pick<Plan, 'from' | 'to'>,
  instead: readonly RootContent[] = [],
): RootContent[] => [...blocks.slice(0, from), ...instead, ...blocks.slice(to + 1)];

const warnOfOwn = ({ id, text }: PlannedRecommendation): ImportWarning => ({
  code: 'own-priority',
  message: `“${id}. ${text.join(' ')}” reads like a priority that the authority set itself, not like a recommendation of the inspection, so it and its actions were left out of the fields. They stand in the plan as printed.`,
});

const startReading = (isNamed: boolean): PlanReading => ({
  isNamed,
  recommendations: [],
  titles: new Map(),
  owners: new Map(),
  warnings: [],
  unclearStates: [],
  renumbered: [],
  mixed: [],
  across: [],
  unplaced: [],
  unreadColumns: new Map(),
});

/** Takes one line in and says whether it belongs to the plan. */
function readLine(reading: Reading, line: OutlineLine): boolean {
  if (line.text === '') return false;
  const head = line.kind === 'numbered' ? undefined : recommendationHeading(line.text);
  if (head !== undefined && isToldOf(line, head, reading)) return true;
  if (head !== undefined) {
    const current = placeRecommendation(line.text, reading);
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

/** “Recommendation 1 was met in May” tells of a recommendation that was printed before. */
const isToldOf = ({ kind }: OutlineLine, { id, rest }: { id: string; rest: string }, reading: Reading) =>
  kind === 'paragraph' &&
  /^\p{Ll}{2}/u.test(withoutUrgency(rest)) &&
  reading.recommendations.some((known) => known.id === id);

const endsPlan = ({ kind, text }: OutlineLine) =>
  kind === 'paragraph' && /^(action plan in response|appendix \w+$)/i.test(text);
