import { parseDocument, visit } from 'yaml';
import { actionPlan } from '../../../schemas/action-plan.ts';
import { splitFrontMatter } from '../../evidence/front-matter/split-front-matter.ts';
import type { Decision } from '../decide-file.ts';
import { fingerprint } from '../fingerprint.ts';
import type { ImportWarning } from '../importer.ts';
import { mergePlan } from './merge-plan.ts';
import { markOf, marksOf, type Marks } from './place-marks.ts';
import { itemIn } from '../item-in.ts';
import { placesOf } from './plan-places.ts';
import { tellLeft } from './tell-left.ts';
import { formatItem } from '../format-item.ts';

/** The text of a plan’s file with what its source says anew, what that comes to, what was left as people wrote it, and what to remember. */
export type MergedPlan = {
  readonly decision: Decision;
  readonly text: string;
  readonly warnings: readonly ImportWarning[];
  readonly marks: ReadonlyMap<string, Marks>;
};

const remarks: ImportWarning = {
  code: 'plan-remarks',
  unentered: true,
  message:
    'Remarks (#) stand among the fields of the plan, and would be lost if what the document says now were entered. Move them into the plan’s text below the fields, and import the document again with --update.',
};

/** The marks of all that an import writes into a plan’s file. */
export const marksOfPlan = (text: string): ReadonlyMap<string, Marks> =>
  new Map([...placesOf(itemIn(text))].map(([place, held]) => [place, marksOf(held)]));

/**
 * Merges the text that a plan’s source would have now into the file that people have edited. A file with remarks
 * among its fields, which would be lost, is left as it is, and so is nothing merged where no import remembers what it wrote.
 */
export function mergeEditedPlan(
  existing: string,
  told: string,
  marks: ReadonlyMap<string, Marks>,
): MergedPlan | undefined {
  const [there, here] = [itemIn(existing), itemIn(told)];
  // A plan of another title is another plan, unless people gave the file its title.
  const title = here.data['title'];
  const isSame = there.data['title'] === title || marks.get('')?.['title'] === markOf(title);
  // Of a file that the check refuses, nobody knows what people took out and what only cannot be read.
  if (marks.size === 0 || !isSame || !actionPlan.safeParse(there.data).success) return undefined;
  if (hasRemarks(existing)) return { decision: 'edited', text: told, warnings: [remarks], marks };
  const { merged, left } = mergePlan(there, here, marks);
  const text = formatItem(merged);
  const fresh = new Map(marksOfPlan(told));
  // What was not taken is told again until the two say the same; what is in the source no more is people’s own from now on.
  for (const { place, ...what } of left) {
    const old = marks.get(place) ?? {};
    if (!('gone' in what)) fresh.set(place, withMark(fresh.get(place) ?? {}, what.name, old[what.name]));
    else if (what.gone === 'in-file') fresh.set(place, old);
  }
  const isNew = fingerprint(text) !== fingerprint(existing);
  return {
    decision: isNew ? 'differs' : left.length === 0 ? 'kept' : 'edited',
    text: existing.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text,
    warnings: left.map(tellLeft),
    marks: fresh,
  };
}

function hasRemarks(file: string): boolean {
  const split = splitFrontMatter(file.replace(/\r\n?/g, '\n'));
  if (!('frontMatter' in split)) return true;
  let found = false;
  const look = (node: { comment?: string | null; commentBefore?: string | null }) => {
    found ||= Boolean(node.comment) || Boolean(node.commentBefore);
  };
  const document = parseDocument(split.frontMatter, { uniqueKeys: false });
  look(document);
  visit(document, { Node: (_, node) => look(node) });
  return found;
}

const withMark = (marks: Marks, name: string, mark: string | undefined): Marks => {
  const others = Object.entries(marks).filter(([other]) => other !== name);
  return Object.fromEntries(mark === undefined ? others : [...others, [name, mark]]);
};
