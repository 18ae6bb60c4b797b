import type { Chosen, FilterName } from './search-state.ts';

/** Which pages have which value, by group. */
export type FilterTable = ReadonlyMap<FilterName, ReadonlyMap<string, ReadonlySet<number>>>;

/** A value of a group with how many results it has; `count` takes the other groups into account, not its own. */
export type Facet = { readonly value: string; readonly count: number; readonly chosen: boolean };

/** The ids that have any of the chosen values in each group. An unknown value is left out of account. */
export function narrow(ids: readonly number[], chosen: Chosen, table: FilterTable, except?: FilterName): number[] {
  const sets = [...chosen].flatMap(([name, values]) => {
    const known = [...values].flatMap((value) => table.get(name)?.get(value) ?? []);
    return name === except || known.length === 0 ? [] : [known];
  });
  return ids.filter((id) => sets.every((known) => known.some((set) => set.has(id))));
}

/** Every group with its values and counts, numbers before words and in their order. */
export function facetsOf(ids: readonly number[], chosen: Chosen, table: FilterTable): Map<FilterName, Facet[]> {
  const facets = new Map<FilterName, Facet[]>();
  for (const [name, values] of table) {
    const open = narrow(ids, chosen, table, name);
    const list = [...values].map(([value, set]) => ({
      value,
      count: open.reduce((sum, id) => sum + (set.has(id) ? 1 : 0), 0),
      chosen: chosen.get(name)?.has(value) === true,
    }));
    const order = new Intl.Collator('en-GB', { numeric: true });
    facets.set(
      name,
      list.sort((a, b) => order.compare(a.value, b.value)),
    );
  }
  return facets;
}

/** Values that the address asks for and no item has, as “Owner XY”. */
export const unknownValues = (chosen: Chosen, table: FilterTable): string[] =>
  [...chosen].flatMap(([name, values]) =>
    [...values].filter((value) => table.get(name)?.has(value) !== true).map((value) => `${name} ${value}`),
  );
