import { describe, expect, test } from 'vitest';
import { formatAzureIssues } from './format-azure-issues.ts';
import { formatCodeQuality } from './format-code-quality.ts';
import { formatGithubAnnotations } from './format-github-annotations.ts';
import { formatProblems } from './format-problems.ts';
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

  const slight = { rule: 'broken-link', severity: 'warning', file: 'content/a,b:c.md', message: 'A\r\nb' } as const;
  const lineAlone = { ...slight, line: 4 };
  const warning = { kind: 'small-count', file: 'content/a.md', line: 2, found: 'two boys', message: 'Two.' };
  const accepted = { ...warning, accepted: { by: 'AB', reason: 'Published.' } };

  test('name no line and no column that is not known, a warning as one, and are one line each', () => {
    const all = { problems: [slight, lineAlone], disclosures: [], gaps: [] };
    expect(formatAzureIssues(all)).toEqual([
      '##vso[task.logissue type=warning;sourcepath=content/a,b:c.md;code=broken-link]A%0D%0Ab',
      '##vso[task.logissue type=warning;sourcepath=content/a,b:c.md;linenumber=4;code=broken-link]A%0D%0Ab',
    ]);
    expect(formatGithubAnnotations(all)).toEqual([
      '::warning file=content/a%2Cb%3Ac.md,title=broken-link::A%0D%0Ab',
      '::warning file=content/a%2Cb%3Ac.md,line=4,title=broken-link::A%0D%0Ab',
    ]);
    expect(JSON.parse(formatCodeQuality(all))).toMatchObject([
      { severity: 'minor', location: { path: 'content/a,b:c.md', lines: { begin: 1 } } },
      { severity: 'minor', location: { lines: { begin: 4 } } },
    ]);
  });

  test('say of a gap, as a notice, what kind it is, and nothing of what is accepted', () => {
    const all = { problems: [], disclosures: [accepted], gaps: [note] };
    expect(formatGithubAnnotations(all)).toEqual([
      '::notice file=content/annex-m/01.md,line=9,title=Open note::Which *team*, @jane? <b>',
    ]);
    expect(JSON.parse(formatCodeQuality(all))).toMatchObject([
      { description: 'Open note: Which *team*, @jane? <b>', check_name: 'note-open' },
    ]);
    expect(formatAzureIssues(all)).toEqual([]);
  });

  test('of a whole file stand at its first line where GitLab asks for one', () => {
    const file = 'content/a.md';
    const gap = {
      id: 'a',
      kind: 'note-open',
      severity: 'low',
      item: 'a',
      title: 'A',
      message: 'A',
      owners: [],
      file,
    } as const;
    const disclosure = { kind: 'file-unread', file, found: 'a', message: 'A' };
    const given = { problems: [], disclosures: [disclosure], gaps: [gap] };
    expect(JSON.parse(formatCodeQuality(given))).toMatchObject([
      { location: { lines: { begin: 1 } } },
      { location: { lines: { begin: 1 } } },
    ]);
  });

  test('are told apart by GitLab where they differ in one thing alone, and a gap stays one when its line changes', () => {
    const fingerprints = (given: Partial<Parameters<typeof formatCodeQuality>[0]>) =>
      (
        JSON.parse(formatCodeQuality({ problems: [], disclosures: [], gaps: [], ...given })) as {
          fingerprint: string;
        }[]
      ).map(({ fingerprint }) => fingerprint);
    const place = { file: 'content/a.md', line: 3, column: 7 };
    const others = [{}, { file: 'content/b.md' }, { line: 4 }, { column: 8 }, { message: 'It is otherwise.' }];
    const each = [
      ...fingerprints({
        problems: [...others, { rule: 'link-shape' }].map((one) => ({ ...slight, ...place, ...one })),
      }),
      ...fingerprints({ disclosures: [...others, { kind: 'upn' }].map((one) => ({ ...warning, ...place, ...one })) }),
      ...fingerprints({ gaps: [note, { ...note, id: 'another' }] }),
    ];
    expect(new Set(each).size).toBe(14);
    expect(fingerprints({ gaps: [{ ...note, line: 10, message: 'Which one?' }] })).toEqual(each.slice(12, 13));
    for (const fingerprint of each) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });
});

test.each([
  [[], 'No errors; 1 item checked'],
  [['error a'], '1 error in 1 file; 1 item checked'],
  [['error a', 'error a', 'error b', 'warning c'], '3 errors in 2 files, 1 warning; 1 item checked'],
  [['warning a', 'warning b'], 'No errors, 2 warnings; 1 item checked'],
])('of the problems %j the last line says “%s”', (given, words) => {
  const problems = given.map((one) => {
    const [severity, file] = one.split(' ') as ['error' | 'warning', string];
    return { rule: 'broken-link', severity, file, message: 'It is wrong.' };
  });
  expect(formatProblems(problems, 1).split('\n').at(-1)).toBe(words);
});
