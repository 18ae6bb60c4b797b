import { describe, expect, test } from 'vitest';
import { formatAzureIssues } from './format-azure-issues.ts';
import { formatCodeQuality } from './format-code-quality.ts';
import { note } from './gaps-for-tests.ts';

describe('problems on the lines of a change', () => {
  const problem = {
    rule: 'broken-link',
    severity: 'error',
    file: 'content/a;b].md',
    line: 3,
    column: 7,
    message: '100% wrong\nhere',
  } as const;

  test('for GitLab', () => {
    expect(JSON.parse(formatCodeQuality({ problems: [problem], disclosures: [], gaps: [note] }))).toMatchObject([
      {
        description: '100% wrong\nhere',
        check_name: 'broken-link',
        severity: 'major',
        location: { path: 'content/a;b].md', lines: { begin: 3 } },
      },
      { check_name: 'note-open', severity: 'info', location: { lines: { begin: 9 } } },
    ]);
  });

  test('for Azure DevOps', () => {
    expect(formatAzureIssues({ problems: [problem], disclosures: [] })).toEqual([
      '##vso[task.logissue type=error;sourcepath=content/a%3Bb%5D.md;linenumber=3;columnnumber=7;code=broken-link]100%AZP25 wrong%0Ahere',
    ]);
  });
});
