import { kinds, type Kind } from '../../../schemas/index.ts';
import { sectionNumbered, type Assessed } from '../questions/assessed-sections.ts';
import { shortIdOf } from '../evidence-index.ts';
import { inField } from '../rules/in-field.ts';
import { findFieldReferences, type FieldReference } from '../parsing/schema-walk.ts';
import { sectionMeant } from './section-meant.ts';
import { suggestNearest } from '../../words/suggest-nearest.ts';
import type { Item, Problem, Reference } from '../types.ts';
import { quote } from '../../words/quote.ts';

/** What front matter may refer to besides items. */
export type Known = Assessed & {
  readonly byId: ReadonlyMap<string, Item>;
  /** The owners’ initials; undefined while owners.yaml cannot be read. */
  readonly initials: ReadonlySet<string> | undefined;
  /** Ids of files that are there but cannot be read; references to them are not a second problem. */
  readonly unread: ReadonlySet<string>;
  /** Where each former id has moved to. */
  readonly moves: ReadonlyMap<string, string>;
};

/** The references an item’s front matter makes, and those that point nowhere. */
export function linkFields(item: Item, known: Known): { references: Reference[]; problems: Problem[] } {
  const references = new Map<string, Reference>();
  const problems: Problem[] = [];
  for (const field of findFieldReferences(kinds[item.kind].schema, item.data)) {
    const found = resolveReference(field, known);
    if ('message' in found) {
      problems.push({ rule: 'unknown-reference', ...inField(item, field.path, found.message) });
    } else if (found.to !== undefined && found.to !== item.id) {
      const reference: Reference = {
        from: item.id,
        to: found.to,
        kind: fieldKind(field.path),
        ...describe(item, field.path),
      };
      const key = [reference.to, reference.kind, reference.at, reference.sentence].join('\n');
      references.set(key, reference);
    }
  }
  return { references: [...references.values()], problems };
}

/** What a reference in a field leads to, or in an author’s words why it leads nowhere. */
export function resolveReference(
  { target, value }: FieldReference,
  known: Known,
): { to?: string } | { message: string } {
  if (target === 'owner') {
    if (known.initials === undefined || known.initials.has(value)) return {};
    return {
      message: `owners.yaml has no owner with the initials ${quote(value)}.${adviseInitials(value, [...known.initials])}`,
    };
  }
  if (target === 'section-number') return resolveSection(value, known);
  const id = `${kinds[target].folder}/${value}`;
  if (known.byId.has(id)) return { to: id };
  if (known.unread.has(id)) return {};
  const candidates = known.items.filter(({ kind }) => kind === target).map((item) => shortIdOf(item.id));
  const bare = value.replace(/^.*\//, '').replace(/\.md$/, '');
  const one = kinds[target].one.toLowerCase();
  const moved = known.moves.get(id);
  if (moved?.startsWith(`${kinds[target].folder}/`))
    return { message: `The ${one} “${value}” has another id now. Write “${shortIdOf(moved)}”.` };
  if (moved !== undefined)
    return {
      message: `“${value}” has moved to content/${moved}.md and is no longer of the kind ${one}. Link to it in the text instead.`,
    };
  return {
    message: `No ${one} has the id ${quote(value)}.${adviseTitle(value, target, known) || suggestNearest(candidates.includes(bare) ? bare : value, candidates) || (/^[a-z0-9-]{1,80}$/.test(value) ? ` Add the file content/${id}.md, or correct the id; if the file was renamed, write ${id} under aliases in it.` : ' Correct the id.')}`,
  };
}

function resolveSection(reference: string, known: Known): { to?: string } | { message: string } {
  const section = sectionNumbered(known, reference);
  if (section !== undefined) return { to: section.id };
  const { framework, number } = sectionMeant(reference, known.settings);
  const item = known.byId.get(`frameworks/${framework}`);
  // A framework that settings name and nobody can find is told of there.
  if (item?.kind !== 'framework')
    return reference === number ? {} : resolveReference({ target: 'framework', value: framework, path: [] }, known);
  if ((item.data.sections ?? []).some((one) => one.number === number)) return {};
  const assessed = framework === known.settings.assessment.framework;
  const advice = reference === number ? adviseFramework(number, known) : undefined;
  return {
    message: `${assessed ? 'The assessment’s framework' : item.data['short-title']} has no section ${quote(number)}. ${advice ?? 'Write a section’s printed number, like "3".'}`,
  };
}

/** What to write instead of a bare number where another framework lists it. */
function adviseFramework(number: string, { items }: Known): string | undefined {
  const lists = (item: Item) => item.kind === 'framework' && item.data.sections?.some((one) => one.number === number);
  const other = items.find(lists);
  if (other?.kind !== 'framework') return undefined;
  const id = shortIdOf(other.id);
  return `Where that of ${other.data['short-title']} is meant, write ${id}/${number}; or name ${id} under section-numbers in settings.yaml, if all such numbers are its own.`;
}

/** The item whose title or file was written where its id must be. */
function adviseTitle(value: string, kind: Kind, { items }: Known): string {
  const words = value.toLowerCase();
  const named = items.filter(
    (item) =>
      item.kind === kind &&
      (item.data.title.toLowerCase() === words ||
        (item.kind === 'document' && item.data.file?.toLowerCase() === words)),
  );
  const [only, ...more] = named;
  return only === undefined || more.length > 0 ? '' : ` Write its id, “${shortIdOf(only.id)}”.`;
}

/** The field’s name without list positions: recommendations.sections, documents, sources. */
const fieldKind = (path: readonly PropertyKey[]): string =>
  path
    .filter((part) => typeof part === 'string')
    .join('.')
    .replace(/\.id$/, '');

/** The anchor and words of the list entry a field stands in. */
function describe(item: Item, path: readonly PropertyKey[]): Pick<Reference, 'at' | 'sentence'> {
  const [list, position] = path;
  if (typeof position !== 'number') return {};
  const entry = (item.data as Record<string, unknown>)[list as string] as Record<string, unknown>[];
  const { id, text, note, doubt, activity, place } = (entry[position] ?? {}) as Record<string, string | undefined>;
  const sentence = text ?? activity ?? doubt ?? note ?? place;
  const at = anchorOfEntry(item.kind, list as string, position, id);
  return { ...(at === undefined ? {} : { at }), ...(sentence === undefined ? {} : { sentence }) };
}

function anchorOfEntry(kind: Kind, list: string, position: number, id: string | undefined): string | undefined {
  if (kind === 'annex-m-section' && list === 'documents') return `document-${position + 1}`;
  if (list === 'recommendations' && id !== undefined) return `recommendation-${id}`;
  return undefined;
}

/** What to do about initials that nobody has. One letter makes them somebody else’s, so only capitals are corrected. */
function adviseInitials(value: string, initials: readonly string[]): string {
  const parts = value.split(/(?:[\s,;/&+]|\band\b)+/i, 20).filter((part) => part !== '');
  const meant = parts.map((part) => initials.find((known) => known.toLowerCase() === part.toLowerCase()));
  if (parts.length > 0 && meant.every((part) => part !== undefined))
    return meant.length === 1
      ? ` Did you mean “${meant[0]}”?`
      : ` Write each of them by itself: [${meant.join(', ')}].`;
  const known = initials.length > 0 && initials.length <= 20 ? ` to one of ${initials.join(', ')}` : '';
  return ` Add the owner there, or correct the initials${known}.`;
}
