import results from './accessibility-results.json' with { type: 'json' };
import { countOf } from '../words/count-of.ts';
import { formatDate } from '../evidence/dates/dates.ts';
import { wcagCriteria } from './wcag-criteria.ts';

/** What the last recorded run of the accessibility checks looked at and found. `npm run accessibility` writes it. */
export type AccessibilityResults = {
  /** The day of the run, year-month-day. */
  readonly checked: string;
  /** The version of axe. */
  readonly axe: string;
  /** One page of each type, by its path in the site. */
  readonly pages: readonly string[];
  /** The numbers of the WCAG 2.2 criteria that a check bears on. */
  readonly criteria: readonly string[];
  readonly checks: readonly { readonly title: string; readonly pages: number; readonly findings: number }[];
};

/** The results as the statement words them; `untested` are the criteria of levels A and AA that no check bears on. */
export function describeResults({ checked, axe, pages, criteria, checks }: AccessibilityResults = results) {
  const findings = checks.reduce((sum, one) => sum + one.findings, 0);
  const touched = wcagCriteria.filter(({ number }) => criteria.includes(number));
  return {
    day: formatDate(checked),
    axe,
    pages: pages.length,
    checks: checks.map((one) => ({ ...one, found: one.findings === 0 ? 'Nothing' : String(one.findings) })),
    found:
      findings === 0
        ? 'They found nothing wrong.'
        : `They found ${countOf(findings, 'thing')} wrong, listed in the table.`,
    touched: touched.length,
    all: wcagCriteria.length,
    untested: wcagCriteria.filter((one) => !touched.includes(one)).map(({ number, title }) => `${number} ${title}`),
  };
}
