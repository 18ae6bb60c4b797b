import { gapKinds } from '../evidence/gaps/index.ts';
import type { Gap, Problem } from '../evidence/types.ts';
import { formatProblems } from './format-problems.ts';

/** What a check found. `items` is how many items it read. */
export type Report = { readonly items: number; readonly problems: readonly Problem[]; readonly gaps: readonly Gap[] };

/** How a report is printed: for people, for programs, or as annotations of a pull request. */
export type ReportFormat = 'text' | 'json' | 'github';

/** A check’s report in one of its formats. With `listGaps`, text and annotations name every gap. */
export function formatReport(report: Report, format: ReportFormat, listGaps = false): string {
  if (format === 'json') return formatJson(report, listGaps);
  return format === 'github' ? formatAnnotations(report, listGaps) : formatText(report, listGaps);
}

function formatJson({ items, problems, gaps }: Report, listGaps: boolean): string {
  return JSON.stringify({ items, problems, gaps: countByKind(gaps), ...(listGaps ? { gapList: gaps } : {}) }, null, 1);
}

function formatText({ items, problems, gaps }: Report, listGaps: boolean): string {
  const counts = Object.entries(countByKind(gaps)).map(([kind, count]) => `${count} ${titleOf(kind).toLowerCase()}`);
  const summary = gaps.length === 0 ? 'No gaps' : `${gaps.length} gaps: ${counts.join(', ')}`;
  const list = listGaps
    ? gaps.map(
        (gap) => `${gap.file}${gap.line === undefined ? '' : `:${gap.line}`}  ${titleOf(gap.kind)}: ${gap.message}`,
      )
    : [];
  return [formatProblems(problems, items), ...list, summary].join('\n');
}

/** Annotations as GitHub reads them from a job’s output. */
function formatAnnotations({ items, problems, gaps }: Report, listGaps: boolean): string {
  const annotate = (
    level: string,
    { file, line, column }: { file: string; line?: number; column?: number },
    title: string,
    message: string,
  ) => {
    const place = [
      `file=${escapeProperty(file)}`,
      line && `line=${line}`,
      column && `col=${column}`,
      `title=${escapeProperty(title)}`,
    ];
    return `::${level} ${place.filter(Boolean).join(',')}::${escapeData(message)}`;
  };
  return [
    ...problems.map((problem) => annotate(problem.severity, problem, problem.rule, problem.message)),
    ...(listGaps ? gaps.map((gap) => annotate('notice', gap, titleOf(gap.kind), gap.message)) : []),
    formatProblems([], items).replace('No errors', problems.length === 0 ? 'No errors' : `${problems.length} problems`),
  ].join('\n');
}

function countByKind(gaps: readonly Gap[]): Record<string, number> {
  const counts = gapKinds.map(({ id }) => [id, gaps.filter(({ kind }) => kind === id).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const titleOf = (kind: string) => gapKinds.find(({ id }) => id === kind)?.title ?? kind;
const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
