import type { StatisticsTable } from './find-statistics.ts';

/** Why nothing was taken from published statistics, and what to write into a measure so that its figures are, with an example. `name` is what a table is called; `isMeant` tells that some measure speaks of it. */
export function explainStatistics(
  tables: readonly { readonly table: StatisticsTable; readonly name: string }[],
  isMeant: boolean,
): string {
  const why = isMeant ? 'could take figures from them' : 'says that its figures are among them';
  const said = `These are published statistics of many areas, and no measure ${why}, so nothing was written.`;
  return [said, ...tables.slice(0, 1).map(explainTable)].join('\n');
}

function explainTable({ table, name }: { readonly table: StatisticsTable; readonly name: string }): string {
  const { figures, words, rows } = table;
  const [figure] = figures.keys();
  if (figure === undefined) return 'No column holds only figures.';
  const example = rows[0]?.cells ?? [];
  const conditions = [...words].map(
    ([heading, at]) => `{ column: ${heading}, is: ${JSON.stringify(example[at] ?? '')} }`,
  );
  const which = conditions.length === 0 ? '' : `, rows: [${conditions.join(', ')}]`;
  const choices = [...words].map(([heading, at]) => {
    const all = [...new Set(rows.map(({ cells }) => cells[at] ?? ''))].filter((text) => text !== '');
    const more = all.length > 8 ? ` and ${all.length - 8} more` : '';
    return `${heading} says ${all
      .slice(0, 8)
      .map((text) => `“${text}”`)
      .join(', ')}${more}.`;
  });
  return [
    '  Write into the front matter of the measure’s file where they stand, for example:',
    `  statistics: { table: ${/^[\w-]*[a-z][\w-]*$/i.test(name) ? name : JSON.stringify(name)}, column: ${figure}${which} }`,
    `  Columns of figures: ${[...figures.keys()].join(', ')}.`,
    ...choices.map((line) => `  ${line}`),
  ].join('\n');
}
