import type { RootContent } from 'mdast';
import { fileTitle } from '../file-title.ts';
import type { Draft, ImportContext, Importer, ImportResult, ImportWarning, ReadDocument } from '../importer.ts';
import { unread } from '../unread.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { findAuthority } from '../word/find-authority.ts';
import { findPersonalDetails } from '../word/find-personal-details.ts';
import { formatBody } from '../word/format-body.ts';
import { outlineText } from '../word/outline.ts';
import { shortId, takeId } from '../word/short-id.ts';
import { sourceDocument } from '../word/source-document.ts';
import { warnOfStruck } from '../word/warn-of-struck.ts';
import type { FoundInspection } from './draft-inspection.ts';
import { findInspections } from './find-inspections.ts';
import { headNumberedLines } from './head-numbered-lines.ts';
import { readCover } from './read-cover.ts';

/** Reads a report to Cabinet, scrutiny or a board, and the inspections it tells of. */
export const cabinetReport: Importer = {
  id: 'progress-report',
  title: 'Report to Cabinet, scrutiny or a board',
  recognise,
  convert,
};

const signs: readonly RegExp[] = [
  /\breport to (the )?(cabinet|council|executive|scrutiny|committee|board)|\bto (inform|update) [^.]{0,60}(OSC|committee|panel|cabinet|board)\b/i,
  /\breport of\b|\btitle of report\b|\breport author\b|\bcontact officer\b/i,
  /\bagenda item\b|\bcabinet decision\b|\bkey decision\b/i,
  /\bpurpose of (the )?report\b|^\W*(\d+\.?\s*)?summary\W*$/im,
  /\b(cabinet|committee|council|board|members) (is|are) (asked|requested|recommended|invited) to\b|\brecommendations? for the overview and scrutiny\b/i,
  /\bfinancial implications\b/i,
  /\blegal implications\b/i,
  /\brisk (assessment|management|implications)\b/i,
  /\bbackground papers\b/i,
  /\bwards?( affected|\(s\))/i,
];

function recognise(document: ReadDocument): number {
  if (document.format !== 'text') return 0;
  const text = outlineText(document.tree.children).replace(/ \| /g, ' ');
  const found = signs.filter((sign) => sign.test(text)).length;
  return found >= 6 ? 0.92 : found >= 4 ? 0.8 : found >= 3 ? 0.7 : 0;
}

function convert(document: ReadDocument, { authority }: ImportContext): ImportResult {
  if (document.format !== 'text') return unread([]);
  const read = readCabinetReport(document.tree.children, document.name, authority);
  if (read === undefined)
    return unread([
      {
        code: 'report-unclear',
        message:
          'It reads like a report to councillors, but its authority, its meeting or its date could not be found. Name all three at its head, the council by the name that settings.yaml gives under authority, and import it again.',
      },
    ]);
  return {
    kind: 'progress-report',
    drafts: [read.report, ...read.inspections.map(({ draft }) => draft), read.source],
    warnings: read.warnings,
  };
}

/** A report to councillors with its register entry and the inspections it tells of. */
export type CabinetReport = {
  readonly authority: string;
  readonly report: Draft;
  readonly source: Draft;
  readonly inspections: readonly FoundInspection[];
  readonly warnings: readonly ImportWarning[];
};

/** Reads a report to councillors; nothing when its authority, meeting or date is not certain. */
export function readCabinetReport(
  printed: readonly RootContent[],
  file: string,
  own?: string,
): CabinetReport | undefined {
  const blocks = dropStruck(printed);
  const cover = readCover(blocks);
  const authority = findAuthority(outlineText(blocks), own);
  const { title = fileTitle(file), to, reported, period } = cover;
  if (authority === undefined || to === undefined || reported === undefined) return undefined;
  const sourceId = `${shortId(to, 24)}-report-${reported}-${shortId(title, 40)}`;
  const found = findInspections(printed, authority, sourceId);
  const inspections = withFreeIds(found.inspections);
  const ownInspection = inspections.find(({ draft }) => draft.data['authority'] === authority);
  const data = {
    title,
    authority,
    reported,
    to,
    ...(period === undefined ? {} : { period }),
    ...(ownInspection === undefined ? {} : { inspection: ownInspection.draft.id }),
    sources: [{ id: sourceId }],
  };
  const report: Draft = {
    kind: 'progress-report',
    id: `${reported}-${shortId(authority)}-${shortId(title, 40)}`,
    data,
    body: formatBody(headNumberedLines(printed)),
  };
  const source = sourceDocument({ id: sourceId, title, file, date: reported, for: to });
  const warnings = [
    ...inspections.flatMap(({ warnings }) => warnings),
    ...found.unclear,
    ...warnOfStruck(printed),
    ...findPersonalDetails(outlineText(printed)),
  ];
  return { authority, report, source, inspections, warnings };
}

function withFreeIds(found: readonly FoundInspection[]): FoundInspection[] {
  const taken = new Set<string>();
  return found.map(({ draft, warnings }) => ({ draft: { ...draft, id: takeId(draft.id, taken) }, warnings }));
}
