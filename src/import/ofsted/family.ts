import type { ImportWarning } from '../importer.ts';
import type { Period } from './parse-dates.ts';
import type { Framework, Recommendation, Report } from './report.ts';

/** What was found in a report. What could not be read with certainty is absent and has a warning. */
export type Findings = {
  readonly framework: Framework | undefined;
  readonly authority: string | undefined;
  readonly inspected: Period | undefined;
  /** True when the report is a letter, whose date is its publication. */
  readonly letter: boolean;
  readonly judgements: Readonly<Record<string, string>>;
  readonly recommendations: readonly Recommendation[];
  readonly warnings: readonly ImportWarning[];
};

/** A family of reports with one format. */
export type Family = {
  /** What a report of the family is called, for its title: like "Ofsted inspection of {authority}". */
  readonly titleOf: (authority: string) => string;
  /** What follows year and authority in the file’s name, where one authority may have several reports in a year. */
  readonly idEnding: (inspected: Period) => string;
  /** How sure it is from 0 to 1 that a report is of this family. */
  readonly recognise: (report: Report) => number;
  readonly read: (report: Report) => Findings;
  /** The headings of its chapters that stand on one level, where its reports do not always set them alike. */
  readonly chapter?: RegExp;
};
