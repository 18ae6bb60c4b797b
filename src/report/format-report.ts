import type { FileCounts } from '../evidence/questions/count-files.ts';
import { countEach } from '../evidence/count-each.ts';
import { countOf } from '../words/count-of.ts';
import { joinSpaces } from '../words/join-spaces.ts';
import type { Disclosure, Gap, Problem } from '../evidence/types.ts';
import { formatAzureIssues } from './format-azure-issues.ts';
import { formatCodeQuality } from './format-code-quality.ts';
import { countDisclosures, formatDisclosures } from './format-disclosures.ts';
import { formatFileCounts } from './format-file-counts.ts';
import { formatGithubAnnotations } from './format-github-annotations.ts';
import { formatProblems } from './format-problems.ts';
import { lineOf } from './place-of.ts';
import { titleOfKind } from './title-of-kind.ts';
import { isOpen } from '../evidence/finding-gaps/is-open.ts';
import { withoutCommands } from './without-commands.ts';

/** What a check found. */
export type Found = {
  readonly problems: readonly Problem[];
  readonly gaps: readonly Gap[];
  readonly disclosures: readonly Disclosure[];
};

/** What a check found in how many items, and what became of every file. */
export type Report = Found & { readonly items: number; readonly files?: FileCounts };

/** What a report lists one by one: every gap, and every disclosure warning, the accepted ones too. */
export type Listed = { readonly gaps?: boolean; readonly disclosures?: boolean };

/** How a report is printed: for people, for programs, or as annotations on the lines of a pull request. */
export const reportFormats = ['text', 'json', 'github', 'gitlab', 'azure'] as const;

/** One of the ways a report is printed. */
export type ReportFormat = (typeof reportFormats)[number];

/** A check’s report in one of its formats. Annotations always name the open disclosure warnings. */
export function formatReport(report: Report, format: ReportFormat, list: Listed = {}): string {
  const listGaps = list.gaps === true;
  const listed = listGaps ? report : { ...report, gaps: [] };
  switch (format) {
    case 'json':
      return formatJson(report, listGaps);
    case 'gitlab':
      return formatCodeQuality(listed);
    case 'github':
      return [...formatGithubAnnotations(listed), ...countsOf(report)].join('\n');
    case 'azure':
      return [...formatAzureIssues(report), ...countsOf(report)].join('\n');
    case 'text':
      return formatText(report, listGaps, list.disclosures === true);
  }
}

function formatJson({ items, files, problems, gaps, disclosures }: Report, listGaps: boolean): string {
  const accepted = countByKind(gaps.filter((gap) => !isOpen(gap)));
  const counts = {
    gaps: countByKind(gaps.filter(isOpen)),
    ...(Object.keys(accepted).length === 0 ? {} : { accepted }),
  };
  return JSON.stringify(
    { items, ...(files && { files }), problems, disclosures, ...counts, ...(listGaps ? { gapList: gaps } : {}) },
    null,
    1,
  );
}

function formatText(report: Report, listGaps: boolean, listAll: boolean): string {
  const { items, files, problems, gaps, disclosures } = report;
  const open = gaps.filter(isOpen);
  const counts = Object.entries(countByKind(open)).map(
    ([kind, count]) => `${count} ${titleOfKind(kind).toLowerCase()}`,
  );
  const accepted = gaps.length === open.length ? '' : `; ${gaps.length - open.length} accepted`;
  const summary = open.length === 0 ? 'No gaps' : `${countOf(open.length, 'gap')}: ${counts.join(', ')}`;
  // What rests on a file that is left out seems thin, and a section in it not begun.
  const isPartial = (files?.named ?? 0) > 0 && problems.some(({ severity }) => severity === 'error');
  const without = isPartial ? '. Counted without what is not published: correct that first' : '';
  const read = files === undefined ? [] : [formatFileCounts(files)];
  return [
    formatProblems(problems, items),
    ...read,
    formatDisclosures(disclosures, listAll),
    ...(listGaps ? gaps.map(formatGap) : []),
    `${summary}${accepted}${without}`,
  ].join('\n');
}

function formatGap(gap: Gap): string {
  const { kind, message, accepted } = gap;
  const state = accepted === undefined ? '' : ` (accepted by ${accepted.by} until ${accepted.until})`;
  return withoutCommands(`${lineOf(gap)}  ${titleOfKind(kind)}: ${joinSpaces(`${message}${state}`)}`);
}

/** The last lines of a report whose other lines are instructions to a build server. */
const countsOf = ({ items, problems, disclosures }: Report): string[] => [
  formatProblems([], items).replace(
    'No errors',
    problems.length === 0 ? 'No errors' : countOf(problems.length, 'problem'),
  ),
  countDisclosures(disclosures),
];

/** How many gaps there are of each kind, which stand in the registry’s order already. */
const countByKind = (gaps: readonly Gap[]): Record<string, number> =>
  Object.fromEntries(countEach(gaps.map(({ kind }) => kind)));
