import { joinSpaces } from '../words/join-spaces.ts';
import { countsOf, headOf, noteOf, partsOf, warningTitle, type Compared } from './compared.ts';
import { titleOfKind } from './title-of-kind.ts';
import { lineOf } from './place-of.ts';
import { withoutCommands } from './without-commands.ts';

/** A comparison as text for people at a terminal. */
export function formatComparison(compared: Compared): string {
  const parts = partsOf(compared).flatMap(({ title, gaps }) => [
    '',
    title,
    ...gaps.map((gap) => `  ${lineOf(gap)}  ${titleOfKind(gap.kind)}: ${joinSpaces(gap.message)}`),
  ]);
  const warnings = compared.disclosures.map((one) => `  ${lineOf(one)}  ${joinSpaces(one.message)}`);
  return withoutCommands(
    [
      `${headOf(compared)}: ${countsOf(compared)}`,
      ...noteOf(compared),
      ...(warnings.length === 0 ? [] : ['', warningTitle, ...warnings]),
      ...parts,
    ].join('\n'),
  );
}

/** A comparison for programs: the two states, and every gap opened, closed, accepted and still open. */
export function formatComparisonJson({
  since,
  today,
  opened,
  passed,
  closed,
  accepted,
  still,
  disclosures,
  errors,
}: Compared): string {
  const gaps = { opened, datePassed: passed, closed, accepted, stillOpen: still };
  return JSON.stringify({ since, today, errors, ...gaps, disclosures }, null, 1);
}
