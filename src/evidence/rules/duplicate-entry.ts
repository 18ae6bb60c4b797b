import { itemsOf } from '../evidence-index.ts';
import { quote } from '../../words/quote.ts';
import type { Item, ItemOf } from '../types.ts';
import { inField, inWholeSite } from './in-field.ts';
import type { FoundProblem, Rule } from './rule.ts';

/** Two entries of one list with the same id or number, or two sections with the same number. */
export const duplicateEntry: Rule = {
  id: 'duplicate-entry',
  title: 'The same entry twice',
  why: 'Two records with one id cannot be told apart when they are cited.',
  fix: 'Give each entry its own id, or remove the copy.',
  find: (index, { placeIn }) => [
    ...index.items.flatMap((item) => findInLists(item, item.data, [])),
    ...findNumbers(index.items),
    ...itemsOf(index, 'framework').flatMap(findLines),
    ...findTwins(
      index.owners.map(({ initials }) => initials),
      inAnyCase,
    ).map(({ at, message }) => inWholeSite('owners.yaml', [at, 'initials'], message, placeIn)),
    ...findTwins(
      index.glossary.map(({ acronym }) => acronym),
      asItIs,
    ).map(({ at, message }) => inWholeSite('glossary.yaml', [at, 'acronym'], message, placeIn)),
    ...findTwins(index.settings.markings, inAnySigns).map(({ at, message }) =>
      inWholeSite('settings.yaml', ['markings', at], message, placeIn),
    ),
  ],
};

function findInLists(item: Item, data: unknown, path: readonly PropertyKey[]): FoundProblem[] {
  if (data === null || typeof data !== 'object') return [];
  const found: FoundProblem[] = [];
  const cited = path.at(-1) === 'sources';
  const seen = new Set<string>();
  const list = Array.isArray(data);
  for (const [key, entry] of list ? data.entries() : Object.entries(data)) {
    // Most values are texts and most lists are lists of texts.
    if (entry === null || typeof entry !== 'object') continue;
    const { id, number } = entry as { id?: string; number?: string };
    const name = list && !cited ? (id ?? number) : undefined;
    if (name !== undefined && seen.has(name)) {
      const field = id === undefined ? 'number' : 'id';
      const message = `${quote(name)} is in this list already. Give each entry its own ${field}, or remove the copy.`;
      found.push(inField(item, [...path, key, field], message));
    } else if (name !== undefined) seen.add(name);
    found.push(...findInLists(item, entry, [...path, key]));
  }
  return found;
}

type KeyOf = { readonly keyOf: (name: string) => string; readonly differs: string };

const asItIs: KeyOf = { keyOf: (name) => name, differs: '' };
/** Owners have a page each, in small letters; acronyms may differ in capitals. */
const inAnyCase: KeyOf = {
  keyOf: (name) => name.toLowerCase(),
  differs: 'capitals. Change one of the two.',
};
/** Nobody tells such markings apart, and a limit for one would not hold for the other. */
const inAnySigns: KeyOf = {
  keyOf: (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '),
  differs: 'capitals, spaces or signs. Keep one of the two.',
};

function findTwins(names: readonly string[], { keyOf, differs }: KeyOf): { at: number; message: string }[] {
  const first = new Map<string, string>();
  return names.flatMap((name, at) => {
    const key = keyOf(name);
    const earlier = first.get(key);
    first.set(key, earlier ?? name);
    if (earlier === undefined) return [];
    const message =
      earlier === name
        ? `${quote(name)} is in this list already. Keep one of the two.`
        : `${quote(name)} differs from ${quote(earlier)} only in ${differs}`;
    return [{ at, message }];
  });
}

function findNumbers(items: readonly Item[]): FoundProblem[] {
  const first = new Map<string, string>();
  return items.flatMap((item) => {
    if (item.kind !== 'annex-m-section') return [];
    const key = `${item.data.framework} ${item.data.number}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, item.file);
    return earlier === undefined
      ? []
      : [
          inField(
            item,
            ['number'],
            `Section ${item.data.number} is already in ${earlier}. Correct the number, or remove the copy.`,
          ),
        ];
  });
}

/** Sub-lines with the id of a line, or of a sub-line of another one. Those of one list are told already. */
const findLines = (item: ItemOf<'framework'>): FoundProblem[] =>
  (item.data.sections ?? []).flatMap(({ number, lines }, section) => {
    const taken = new Map(lines.map(({ id }) => [id, -1]));
    return lines.flatMap(({ sublines = [] }, line) =>
      sublines.flatMap(({ id }, place) => {
        const owner = taken.get(id);
        if (owner === undefined) taken.set(id, line);
        if (owner === undefined || owner === line) return [];
        const message = `Section ${number} has a line ${quote(id)} already. Give each line and sub-line an id of its own, like c-1.`;
        return [inField(item, ['sections', section, 'lines', line, 'sublines', place, 'id'], message)];
      }),
    );
  });
