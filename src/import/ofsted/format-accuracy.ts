import type { Comparison } from './compare-truth.ts';

/** One report compared with what a reader found in it. */
export type ReportAccuracy = { readonly name: string; readonly comparisons: readonly Comparison[] };

/** A table of every field (right, wrong, left empty), and each place where report and reader differ. */
export function formatAccuracy(reports: readonly ReportAccuracy[]): string {
  const all = reports.flatMap(({ comparisons }) => comparisons);
  const fields = [...new Set(all.map(({ field }) => field))];
  const differences = reports.flatMap(({ name, comparisons }) =>
    comparisons
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ field, read, wanted }) => `${name}: ${field}: read “${read}”, truth.json says “${wanted}”`),
  );
  return [
    formatRow('field', ['right', 'wrong', 'left empty']),
    ...fields.map((field) =>
      countRow(
        field,
        all.filter((comparison) => comparison.field === field),
      ),
    ),
    countRow('all', all),
    ...(differences.length === 0 ? [] : ['', ...differences]),
  ].join('\n');
}

function countRow(name: string, comparisons: readonly Comparison[]): string {
  const count = (wanted: Comparison['verdict']) => comparisons.filter(({ verdict }) => verdict === wanted).length;
  return formatRow(name, [String(count('right')), String(count('wrong')), String(count('empty'))]);
}

const formatRow = (name: string, cells: readonly string[]) =>
  name.padEnd(38) + cells.map((cell) => cell.padStart(12)).join('');
