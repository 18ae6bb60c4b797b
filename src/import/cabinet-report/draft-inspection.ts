import type { RootContent } from 'mdast';
import { formatDate } from '../../evidence/dates/dates.ts';
import type { Draft, ImportWarning } from '../importer.ts';
import type { Grade } from '../ofsted/grade.ts';
import { inspectionFrameworks } from '../ofsted/inspection-frameworks.ts';
import { printedGrade } from '../ofsted/printed-grade.ts';
import type { Framework, Recommendation } from '../ofsted/report.ts';
import { warnIf } from '../warn-if.ts';
import { formatBody } from '../word/format-body.ts';
import type { OutlineLine } from '../word/outline.ts';
import { shortId } from '../word/short-id.ts';
import { readJudgements } from './read-judgements.ts';
import { readRecommendations } from './read-recommendations.ts';

/** An inspection that a report tells of. */
export type FoundInspection = { readonly draft: Draft; readonly warnings: readonly ImportWarning[] };

/** An inspection that was not made, with why. */
export type UnclearInspection = { readonly unclear: ImportWarning };

/** What a report tells of one inspection. */
type Told = {
  readonly authority: string;
  readonly inspected: { readonly from: string; readonly to: string };
  readonly published?: string | undefined;
  readonly lines: readonly OutlineLine[];
  readonly framework: Framework | undefined;
  readonly body: readonly RootContent[];
  readonly source: string;
};

/** An inspection as an evidence file, or why there is none: its framework is not certain. */
export function draftInspection({
  authority,
  inspected,
  published,
  lines,
  framework,
  body,
  source,
}: Told): FoundInspection | UnclearInspection {
  const title = `Ofsted inspection of ${authority}, ${formatDate(inspected.from.slice(0, 7))}`;
  if (framework === undefined) return { unclear: noFramework(title) };
  const { judgements, warnings } = readJudgements(lines, title, Number(inspected.from.slice(0, 4)), framework);
  const allowed = withinFramework(judgements, framework, title);
  const recommendations: readonly Recommendation[] = readRecommendations(lines);
  const isBefore =
    published !== undefined && published.slice(0, inspected.from.length) < inspected.from.slice(0, published.length);
  const data = {
    title,
    authority,
    framework,
    inspected,
    ...(published === undefined || isBefore ? {} : { published }),
    judgements: allowed.judgements,
    recommendations,
    sources: [{ id: source }],
  };
  return {
    draft: {
      kind: 'inspection',
      id: `${inspected.from.slice(0, 4)}-${shortId(authority)}`,
      data,
      body: formatBody(body),
    },
    warnings: [
      ...warnings,
      ...allowed.warnings,
      ...warnIf(
        Object.keys(allowed.judgements).length === 0,
        'judgements-none',
        `${title}: no judgement could be read with certainty. Add them from the inspection report.`,
      ),
      ...warnIf(
        isBefore,
        'published-unclear',
        `${title}: the report cannot have been published on ${published}, before the inspection, so the day was left out. Add it from the inspection report.`,
      ),
    ],
  };
}

const noFramework = (title: string): ImportWarning => ({
  code: 'inspection-unclear',
  message: `${title} is told of, and which framework it followed is not certain, so no file was made of it. Import Ofsted’s own report, or make the file with npm run new -- inspection NAME.`,
});

/** The grades in the framework’s own words; those of another framework are left out. */
function withinFramework(
  found: Readonly<Record<string, Grade>>,
  framework: Framework,
  title: string,
): { judgements: Record<string, string>; warnings: ImportWarning[] } {
  const { judgements, grades } = inspectionFrameworks[framework];
  const entries = Object.entries(found).map(([key, grade]) => {
    const printed = judgements.some(({ id }) => id === key) ? printedGrade(grade, grades) : undefined;
    return { key, grade, printed };
  });
  return {
    judgements: Object.fromEntries(
      entries.flatMap(({ key, printed }) => (printed === undefined ? [] : [[key, printed]])),
    ),
    warnings: entries
      .filter(({ printed }) => printed === undefined)
      .map(({ key, grade }) => ({
        code: 'judgement-unclear',
        message: `${title}: “${grade}” for ${key} is not given by that framework, so it was left out.`,
      })),
  };
}
