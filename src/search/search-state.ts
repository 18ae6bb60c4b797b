/** The groups that a search can be narrowed by, in order: the name in the index and in the address. */
export const filterNames = ['Kind', 'Authority', 'Framework', 'Judgement', 'Owner', 'Year', 'Section', 'Site'] as const;

/** The name of such a group. */
export type FilterName = (typeof filterNames)[number];

/** Values chosen in each group. */
export type Chosen = ReadonlyMap<FilterName, ReadonlySet<string>>;

/** All that makes a search: it stands in the address, so that it can be sent to somebody. */
export type SearchState = { readonly text: string; readonly chosen: Chosen; readonly sort: 'relevance' | 'date' };

/** Reads a search from the query of an address. Anything it does not know is left out. */
export function parseState(query: string): SearchState {
  const values = new URLSearchParams(query);
  const chosen = new Map<FilterName, ReadonlySet<string>>();
  for (const name of filterNames) {
    const wanted = values.getAll(name.toLowerCase()).filter((value) => value !== '');
    if (wanted.length > 0) chosen.set(name, new Set(wanted));
  }
  return { text: values.get('q') ?? '', chosen, sort: values.get('sort') === 'date' ? 'date' : 'relevance' };
}

/** Writes a search as the query of an address, with its question mark; empty for an empty search. */
export function formatState({ text, chosen, sort }: SearchState): string {
  const values = new URLSearchParams();
  if (text.trim() !== '') values.set('q', text.trim());
  for (const name of filterNames) for (const value of chosen.get(name) ?? []) values.append(name.toLowerCase(), value);
  if (sort === 'date') values.set('sort', 'date');
  const query = values.toString();
  return query === '' ? '' : `?${query}`;
}
