import { compareNumbers } from '../../words/compare-numbers.ts';
import { countEach } from '../../evidence/count-each.ts';

/** A group of checkboxes above a list: its name in the address, its title, and its values with how many entries have each. */
export type FilterGroup = {
  readonly name: string;
  readonly title: string;
  readonly values: readonly { readonly value: string; readonly words: string; readonly count: number }[];
};

/** What an entry of a list can be filtered by: for each group its values. */
export type FilterValues = Readonly<Record<string, readonly string[]>>;

type Group = {
  readonly name: string;
  readonly title: string;
  readonly words?: (value: string) => string;
  readonly sorted?: boolean;
  readonly rank?: (value: string) => number;
};

/**
 * The checkboxes for entries. `words` says a value in words. Values keep the order in which the entries first have them, unless
 * they are `sorted` by their words, or by a `rank` and then by their words.
 */
export function filterGroups(
  entries: readonly { readonly values: FilterValues }[],
  groups: readonly Group[],
): FilterGroup[] {
  return groups.map(({ name, title, words = (value) => value, rank, sorted = rank !== undefined }) => {
    const counts = countEach(entries.flatMap(({ values }) => values[name] ?? []));
    const values = [...counts].map(([value, count]) => ({ value, words: words(value), count }));
    return {
      name,
      title,
      values: sorted
        ? values.sort((a, b) => (rank?.(a.value) ?? 0) - (rank?.(b.value) ?? 0) || compareNumbers(a.words, b.words))
        : values,
    };
  });
}

/** An entry’s values as the attributes the filter reads. Entries that are copies of one thing have its id, and count once. */
export function filterAttributes(values: FilterValues, id = ''): Record<string, string> {
  const own = Object.entries(values).map(([name, list]): [string, string] => [`data-${name}`, list.join('|')]);
  return Object.fromEntries([['data-entry', id], ...own]);
}
