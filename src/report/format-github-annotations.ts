import type { Place } from '../evidence/types.ts';
import type { Found } from './format-report.ts';
import { titleOfKind } from './title-of-kind.ts';
import { isOpen } from '../evidence/finding-gaps/is-open.ts';

/** Annotations on the lines of a pull request, as GitHub reads them from a job’s output: problems, open disclosure warnings, and gaps as notices. */
export function formatGithubAnnotations({ problems, disclosures, gaps }: Found): string[] {
  return [
    ...problems.map((problem) => annotate(problem.severity, problem, problem.rule, problem.message)),
    ...disclosures.filter(isOpen).map((one) => annotate('warning', one, one.kind, one.message)),
    ...gaps.map((gap) => annotate('notice', gap, titleOfKind(gap.kind), gap.message)),
  ];
}

function annotate(
  level: string,
  { file, line, column }: Place & { readonly file: string },
  title: string,
  message: string,
) {
  const place = [
    `file=${escapeProperty(file)}`,
    line && `line=${line}`,
    column && `col=${column}`,
    `title=${escapeProperty(title)}`,
  ];
  return `::${level} ${place.filter(Boolean).join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
