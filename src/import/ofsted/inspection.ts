import { addDays, formatPeriod } from '../../evidence/dates/dates.ts';
import type { Draft, Importer, ImportResult, ImportWarning, ReadDocument } from '../importer.ts';
import { blocksToTree } from '../pdf/blocks-to-tree.ts';
import { findLinks } from '../pdf/find-links.ts';
import { unread } from '../unread.ts';
import { warnIf } from '../warn-if.ts';
import { formatBody } from '../word/format-body.ts';
import { shortId } from '../word/short-id.ts';
import { sourceDocument } from '../word/source-document.ts';
import { families } from './families.ts';
import type { Family, Findings } from './family.ts';
import { isOfAMeeting } from './is-of-a-meeting.ts';
import { levelChapters } from './level-chapters.ts';
import { plainFacts } from './plain-facts.ts';
import { publishedDate } from './published-date.ts';
import { readReport } from './read-report.ts';
import type { Report } from './report.ts';

/** Reads reports and letters of Ofsted’s inspections of services for children. */
export const inspection: Importer = { id: 'inspection', title: 'Ofsted inspection report', recognise, convert };

function recognise(document: ReadDocument): number {
  if (document.format !== 'pdf') return 0;
  const report = readReport(document.name, document.pages);
  return isOfAMeeting(report.front) ? 0 : surestFamily(report).sure;
}

function convert(document: ReadDocument): ImportResult {
  if (document.format !== 'pdf')
    return unread([{ code: 'not-a-report', message: 'Only PDF files can be read as inspection reports.' }]);
  const report = readReport(document.name, document.pages);
  const { family } = surestFamily(report);
  const findings = family.read(report);
  const published = publishedDate(report, findings.inspected, findings.letter);
  const warnings = [...findings.warnings, ...missing(findings), ...published.warnings];
  const { framework, authority, inspected } = findings;
  if (framework === undefined || authority === undefined || inspected === undefined) return unread(warnings);
  const id = `${inspected.from.slice(0, 4)}-${shortId(authority)}${family.idEnding(inspected)}`;
  const title = `${family.titleOf(authority)}, ${formatPeriod(inspected)}`;
  const source = sourceDocument({
    id: `report-${id}`,
    title: `${title}: report`,
    file: document.name,
    date: published.value,
    body: `The report that [the inspection](../inspections/${id}.md) was imported from.`,
  });
  const data = {
    title,
    authority,
    framework,
    inspected,
    ...(published.value === undefined ? {} : { published: published.value }),
    sources: [{ id: source.id, place: placeOf(report) }],
    judgements: findings.judgements,
    recommendations: findings.recommendations,
  };
  const main: Draft = {
    kind: 'inspection',
    id,
    data,
    body: formatBody(blocksToTree(levelChapters(plainFacts(report.blocks), family.chapter), findLinks(document.pages))),
  };
  return { kind: 'inspection', drafts: [main, source], warnings };
}

function surestFamily(report: Report): { family: Family; sure: number } {
  return families
    .map((family) => ({ family, sure: family.recognise(report) }))
    .reduce((best, next) => (next.sure > best.sure ? next : best));
}

/** In days. Inspectors who came back for a second stay stand within it in all but a few reports. */
const longest = 45;

/** What a person should look at: what could not be read, and days that cannot be right. */
function missing({ framework, authority, inspected, recommendations }: Findings): ImportWarning[] {
  const warnings = [
    ...warnIf(
      authority === undefined,
      'authority-unknown',
      'The name of the authority could not be read on the first page.',
    ),
    ...warnIf(
      inspected === undefined,
      'dates-unknown',
      'The dates of the inspection could not be read on the first page.',
    ),
    ...warnIf(
      inspected !== undefined && addDays(inspected.from, longest) < inspected.to,
      'dates-far-apart',
      `The report prints ${inspected === undefined ? '' : formatPeriod(inspected)} as the days of the inspection. Check them: few last longer than a month.`,
    ),
    ...warnIf(
      framework === undefined,
      'framework-unknown',
      'It could not be told which inspection framework the report belongs to.',
    ),
    ...warnIf(
      recommendations.length === 0,
      'recommendations-none',
      'No list of recommendations or areas for improvement was found. If the report has one, add it.',
    ),
  ];
  return warnings.map((warning) => ({ ...warning, page: 1 }));
}

function placeOf({ pages }: Report): string {
  return pages === 1 ? 'Page 1' : `Pages 1 to ${pages}`;
}
