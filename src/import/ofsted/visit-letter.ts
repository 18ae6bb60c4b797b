import { findAuthorityName } from './authority-name.ts';
import type { Family, Findings } from './family.ts';
import { findAreas } from './find-areas.ts';
import { ilacsFrameworkAt } from './ilacs.ts';
import { parseDate, parsePeriod } from './parse-dates.ts';
import type { Report } from './report.ts';
import { printedAs } from './printed-as.ts';
import { toRecommendations } from './to-recommendations.ts';

const focused = /focused visit/i;
const monitoring = /monitoring visit/i;

/** Letters on focused visits, which give no grades. */
export const focusedVisit: Family = {
  titleOf: (authority) => `Ofsted focused visit to ${authority}`,
  idEnding: ({ from }) => `-focused-visit-${from.slice(5)}`,
  recognise: (report) => recogniseVisit(report, focused),
  read: readVisit,
};

/** Letters on the monitoring visits that follow a judgement of inadequate. They give no grades. */
export const monitoringVisit: Family = {
  titleOf: (authority) => `Ofsted monitoring visit of ${authority}`,
  idEnding: ({ from }) => `-monitoring-visit-${from.slice(5)}`,
  recognise: (report) => recogniseVisit(report, monitoring),
  read: readVisit,
};

function recogniseVisit({ front }: Report, kind: RegExp): number {
  const opening = front.slice(0, 2500);
  const letter = /\b(Dear|This letter summarises)\b/.test(opening);
  const named = new RegExp(
    String.raw`(letter summarises|${kind.source} (of|to)\b|Inspection of local authority children[’']s services)`,
    'i',
  ).test(opening);
  // Its first page may also name the inspection before it, as the reports of that framework do.
  if (
    new RegExp(String.raw`letter summarises the findings of (?:an?|the|our) (?:\w+ )?${kind.source}`, 'i').test(opening)
  )
    return 0.97;
  return kind.test(opening) && letter && named ? 0.9 : 0;
}

function readVisit(report: Report): Findings {
  const date = parseDate(report.front.slice(0, 300));
  const inspected = parsePeriod(
    /\bvisit\b.{3,160}?\s+(?:on|from|between|took place (?:on|from|between))\s+(?:the\s+)?(?:\p{L}+day\s+)?(\d.{0,60})/iu.exec(
      report.front,
    )?.[1] ?? '',
    date?.slice(0, 4),
  );
  const items = findAreas(
    report.blocks,
    (text) => /^(what needs to improve|areas? for (improvement|priority action))\b.{0,60}$/i.test(text),
    () => false,
  );
  // Visits before 2018 followed inspections under the single inspection framework.
  const framework =
    inspected === undefined ? undefined : inspected.from < '2018-01' ? 'sif' : ilacsFrameworkAt(inspected.from);
  return {
    framework,
    authority: findAuthorityName(report.front, visited),
    inspected,
    letter: true,
    judgements: {},
    recommendations: toRecommendations(items, 'authority', printedAs('what needs to improve')),
    warnings: [],
  };
}

const visited =
  /\bvisit (?:of|to) (?:the )?(.{3,60}?)(?:[’']s)? (?:local authority[’']?s? )?(?:children[’']?s (?:social care )?services|\bon \d)/i;
