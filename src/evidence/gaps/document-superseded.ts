import { kinds } from '../../../schemas/index.ts';
import { shortIdOf, type EvidenceIndex } from '../evidence-index.ts';
import { findReplacements } from '../questions/find-replacements.ts';
import { isClosed } from '../finding-gaps/is-closed.ts';
import { isOfThePast } from '../finding-gaps/is-of-the-past.ts';
import { findFieldReferences } from '../parsing/schema-walk.ts';
import type { Item, Reference } from '../types.ts';
import type { GapKind } from './gap-kind.ts';

/** Kinds that say how things stand; a report on the past may cite what was in force then. */
const living = new Set(['annex-m-section', 'action-plan', 'self-assessment']);

/** A document cited although another has replaced it. */
export const documentSuperseded: GapKind = {
  id: 'document-superseded',
  title: 'Replaced document still cited',
  why: 'Evidence that rests on a document no longer in force is out of date on the day it is handed over.',
  fix: 'Cite the document that has replaced it.',
  severity: 'medium',
  work: 'overdue',
  find: (index) =>
    [...findReplacements(index)].flatMap(([old, newer]) =>
      itemsCiting(old, index).flatMap(({ item, reference: { at, line } }) => {
        const field = line === undefined ? fieldCiting(item, shortIdOf(old)) : undefined;
        if (line === undefined && field === undefined) return [];
        const title = index.byId.get(old)?.data.title ?? shortIdOf(old);
        const by = newer.map(({ data }) => `“${data.title}”`).join(' and ');
        return [
          {
            item,
            message: `“${title}” has been replaced by ${by}.`,
            key: shortIdOf(old),
            of: [shortIdOf(old)],
            about: newer.map(({ id }) => id),
            place: field === undefined ? { line: line ?? 1 } : { field },
            ...(at === undefined ? {} : { at }),
          },
        ];
      }),
    ),
};

/** What says how things stand and cites a document, each with the reference that stands first. */
function itemsCiting(id: string, index: EvidenceIndex): { item: Item; reference: Reference }[] {
  const citing = (index.referencesTo.get(id) ?? []).filter(({ kind }) => kind !== 'sources');
  return [...Map.groupBy(citing, ({ from }) => from)].flatMap(([from, references]) => {
    const item = index.byId.get(from);
    if (item === undefined || !living.has(item.kind) || isOfThePast(item, index)) return [];
    // What showed that an action was done shows it for good.
    const [reference] = references.filter(({ kind }) => !isEvidence(kind) || fieldCiting(item, shortIdOf(id)));
    return reference === undefined ? [] : [{ item, reference }];
  });
}

const isEvidence = (kind: string): boolean => kind === 'recommendations.actions.evidence';

/** The first field that names a document, by its short id, and not as what showed that an action was done. */
function fieldCiting({ kind, data }: Item, id: string): readonly PropertyKey[] | undefined {
  const fields = findFieldReferences(kinds[kind].schema, data);
  return fields.find(({ target, value, path }) => {
    if (target !== 'document' || value !== id || path[0] === 'sources') return false;
    const [, recommendation, , action] = path;
    const shown = kind === 'action-plan' && data.recommendations[Number(recommendation)]?.actions[Number(action)];
    return !shown || !isClosed(shown);
  })?.path;
}
