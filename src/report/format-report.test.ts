import { describe, expect, test } from 'vitest';
import type { Gap, Problem } from '../evidence/types.ts';
import { formatReport } from './format-report.ts';

const problem: Problem = {
  rule: 'broken-link',
  severity: 'error',
  file: 'content/documents/a,b.md',
  line: 3,
  column: 7,
  message: '100% wrong\nhere',
};
const placeless: Problem = {
  rule: 'file-missing',
  severity: 'error',
  file: 'content/glossary.yaml',
  message: 'There is no glossary.yaml.',
};
const gap: Gap = {
  id: 'note-open:annex-m/01:which',
  kind: 'note-open',
  severity: 'medium',
  item: 'annex-m/01',
  title: 'One',
  message: 'Which?',
  owners: ['AB'],
  file: 'content/annex-m/01.md',
  line: 9,
};
const report = { items: 2, problems: [problem, placeless], gaps: [gap] };

describe('a report', () => {
  test('as text leaves an unknown place out', () => {
    expect(formatReport(report, 'text')).toBe(
      'content/documents/a,b.md:3:7  error  100% wrong\nhere  broken-link\ncontent/glossary.yaml  error  There is no glossary.yaml.  file-missing\n\n2 errors in 2 files; 2 items checked\n1 gap: 1 open note',
    );
  });

  test('as JSON has the agreed shape and nothing else', () => {
    expect(JSON.parse(formatReport(report, 'json'))).toEqual({
      items: 2,
      problems: [problem, placeless],
      gaps: { 'note-open': 1 },
    });
  });

  test('as annotations escapes what would break them', () => {
    expect(formatReport(report, 'github').split('\n')[0]).toBe(
      '::error file=content/documents/a%2Cb.md,line=3,col=7,title=broken-link::100%25 wrong%0Ahere',
    );
  });
});
