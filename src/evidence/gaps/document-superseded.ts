import { kinds } from '../../../schemas/index.ts';
import { itemsOf, shortIdOf } from '../evidence-index.ts';
import { findFieldReferences } from '../schema-walk.ts';
import type { Item } from '../types.ts';
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
    itemsOf(index, 'document').flatMap((newer) => {
      if (newer.data.supersedes === undefined) return [];
      const old = `documents/${newer.data.supersedes}`;
      const first = new Map(
        (index.referencesTo.get(old) ?? [])
          .filter(({ kind }) => kind !== 'sources')
          .reverse()
          .map((reference) => [reference.from, reference]),
      );
      return [...first.values()].reverse().flatMap(({ from, at, line }) => {
        const item = index.byId.get(from);
        if (item === undefined || !living.has(item.kind)) return [];
        const title = index.byId.get(old)?.data.title ?? shortIdOf(old);
        const message = `“${title}” has been replaced by “${newer.data.title}”.`;
        const place = line === undefined ? { field: fieldCiting(item, shortIdOf(old)) } : { line };
        return [{ item, message, key: shortIdOf(old), about: [newer.id], place, ...(at === undefined ? {} : { at }) }];
      });
    }),
};

/** The first field that names a document, by its short id. */
const fieldCiting = ({ kind, data }: Item, id: string): readonly PropertyKey[] =>
  findFieldReferences(kinds[kind].schema, data).find(({ target, value }) => target === 'document' && value === id)
    ?.path ?? ['documents'];
