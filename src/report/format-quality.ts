/** A search, and patterns: for the title that must be among the first, for where its passage stands, and for a title that must not be first. */
export type Query = { readonly q: string; readonly expect: string; readonly place?: string; readonly not?: string };

/** Where the page was found, counted from 1; 0 where it was not. */
export type Measured = { readonly query: Query; readonly rank: number; readonly plain: number; readonly first: string };

/** The rank of the first result that fits, counted from 1; 0 where none does. A result is its title and, after a tab, its place. */
export function rankIn(results: readonly string[], { expect, place, not }: Query, places = true): number {
  const titles = results.map((result) => result.split('\t')[0] ?? '');
  if (not !== undefined && new RegExp(not, 'i').test(titles[0] ?? '')) return 0;
  const fits = (result: string) =>
    place === undefined || !places || new RegExp(place, 'i').test(result.split('\t')[1] ?? '');
  return results.findIndex((result, at) => new RegExp(expect, 'i').test(titles[at] ?? '') && fits(result)) + 1;
}

/** A table of ranks, then success at 1 and 3 and the mean reciprocal rank, for this search and for plain Pagefind. */
export function formatQuality(measured: readonly Measured[]): string {
  const rows = measured.map(({ query, rank, plain, first }) =>
    [
      show(rank).padStart(4),
      show(plain).padStart(6),
      `  ${query.q}`.padEnd(44),
      rank === 1 ? '' : `first: ${first.replace('\t', ' › ')}`,
    ]
      .join(' ')
      .trimEnd(),
  );
  return [
    'rank  plain  query',
    ...rows,
    '',
    `${'success at 1'.padEnd(24)} ${share(measured, 'rank', 1)}   plain Pagefind ${share(measured, 'plain', 1)}`,
    `${'success at 3'.padEnd(24)} ${share(measured, 'rank', 3)}   plain Pagefind ${share(measured, 'plain', 3)}`,
    `${'mean reciprocal rank'.padEnd(24)} ${reciprocal(measured, 'rank')}   plain Pagefind ${reciprocal(measured, 'plain')}`,
    `${measured.length} queries`,
  ].join('\n');
}

const show = (rank: number) => (rank === 0 ? '–' : String(rank));

function share(measured: readonly Measured[], which: 'rank' | 'plain', most: number): string {
  const found = measured.filter((one) => one[which] > 0 && one[which] <= most).length;
  return `${((100 * found) / Math.max(1, measured.length)).toFixed(1)} %`.padStart(7);
}

const reciprocal = (measured: readonly Measured[], which: 'rank' | 'plain'): string =>
  (measured.reduce((sum, one) => sum + (one[which] > 0 ? 1 / one[which] : 0), 0) / Math.max(1, measured.length))
    .toFixed(3)
    .padStart(7);
