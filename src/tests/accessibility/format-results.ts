import type { AccessibilityResults } from '../../site/accessibility-results.ts';
import { wcagCriteria } from '../../site/wcag-criteria.ts';

/** What a check found over all sites: how many pages it looked at, and how much was wrong. */
export type Counted = { title: string; criteria: readonly string[]; pages: number; findings: number };

/** The results of a run as they are kept for the statement; the day is the one it is recorded on. */
export function formatResults(
  checked: string,
  pages: readonly string[],
  axe: { version: string; criteria: ReadonlySet<string> },
  counted: readonly Counted[],
): string {
  const seen = new Set([...axe.criteria, ...counted.flatMap(({ criteria }) => criteria)]);
  const results: AccessibilityResults = {
    checked,
    axe: axe.version,
    pages: [...new Set(pages)],
    criteria: wcagCriteria.map(({ number }) => number).filter((number) => seen.has(number)),
    checks: counted.map(({ title, pages: number, findings }) => ({ title, pages: number, findings })),
  };
  return `${JSON.stringify(results, null, 2)}\n`;
}
