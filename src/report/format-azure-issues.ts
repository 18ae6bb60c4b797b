import { isOpen } from '../evidence/finding-gaps/is-open.ts';
import type { Found } from './format-report.ts';

/** Problems and open disclosure warnings as Azure DevOps reads them from a job’s output; it shows them on the run and on the lines. */
export function formatAzureIssues({ problems, disclosures }: Omit<Found, 'gaps'>): string[] {
  const warnings = disclosures.filter(isOpen).map((one) => ({ ...one, severity: 'warning', rule: one.kind }));
  return [...problems, ...warnings].map(({ severity, file, line, column, rule, message }) => {
    const place = [
      `type=${severity}`,
      `sourcepath=${escapeProperty(file)}`,
      ...(line === undefined ? [] : [`linenumber=${line}`]),
      ...(column === undefined ? [] : [`columnnumber=${column}`]),
      `code=${escapeProperty(rule)}`,
    ];
    return `##vso[task.logissue ${place.join(';')}]${escapeData(message)}`;
  });
}

const escapeData = (text: string) => text.replace(/%/g, '%AZP25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/\]/g, '%5D').replace(/;/g, '%3B');
