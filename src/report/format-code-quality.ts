import { fingerprintText } from '../evidence/parsing/fingerprint-item.ts';
import type { Found } from './format-report.ts';
import { titleOfKind } from './title-of-kind.ts';
import { isOpen } from '../evidence/finding-gaps/is-open.ts';

/** Problems, open disclosure warnings, and gaps as information, as GitLab’s Code Quality report: it shows them on the lines of a merge request. */
export function formatCodeQuality({ problems, disclosures, gaps }: Found): string {
  const entries = [
    ...problems.map(({ rule, severity, file, line = 1, column = 1, message }) => ({
      check: rule,
      severity: severity === 'error' ? 'major' : 'minor',
      // Two problems may differ by their place alone.
      identity: [rule, file, line, column, message].join(' '),
      file,
      line,
      message,
    })),
    ...disclosures.filter(isOpen).map(({ kind, file, line = 1, column = 1, message }) => ({
      check: kind,
      severity: 'minor',
      identity: [kind, file, line, column, message].join(' '),
      file,
      line,
      message,
    })),
    ...gaps.map(({ kind, id, file, line = 1, message }) => ({
      check: kind,
      severity: 'info',
      identity: id,
      file,
      line,
      message: `${titleOfKind(kind)}: ${message}`,
    })),
  ];
  const report = entries.map(({ check, severity, identity, file, line, message }) => ({
    description: message,
    check_name: check,
    fingerprint: fingerprintText(identity),
    severity,
    location: { path: file, lines: { begin: line } },
  }));
  return JSON.stringify(report, null, 1);
}
