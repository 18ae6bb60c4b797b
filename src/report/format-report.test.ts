import { describe, expect, test } from 'vitest';
import type { Disclosure, Gap, Problem } from '../evidence/types.ts';
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
const warning: Disclosure = {
  kind: 'small-count',
  file: 'content/annex-m/01.md',
  line: 12,
  column: 4,
  item: 'annex-m/01',
  found: 'two boys',
  message: 'A count of 1 to 5: “two boys”. Write 50%.',
};
const report = { items: 2, problems: [problem, placeless], gaps: [gap], disclosures: [] };
const warned = { ...report, disclosures: [warning, { ...warning, accepted: { by: 'AB', reason: 'Published.' } }] };

describe('a report', () => {
  test('as text leaves an unknown place out, and gives each problem one line', () => {
    expect(formatReport(report, 'text')).toBe(
      'content/documents/a,b.md:3:7  error  100% wrong here  broken-link\ncontent/glossary.yaml  error  There is no glossary.yaml.  file-missing\n\n2 errors in 2 files; 2 items checked\nNo disclosure warnings\n1 gap: 1 open note',
    );
  });

  test('as JSON has the agreed shape and nothing else', () => {
    expect(JSON.parse(formatReport(report, 'json'))).toEqual({
      items: 2,
      problems: [problem, placeless],
      disclosures: [],
      gaps: { 'note-open': 1 },
    });
  });

  test('counts what is accepted apart from what is open', () => {
    const accepted = { ...gap, accepted: { by: 'AB', reason: 'Known.', until: '2026-12-31' } };
    const both = { ...report, gaps: [gap, accepted] };
    expect(formatReport(both, 'text').split('\n').at(-1)).toBe('1 gap: 1 open note; 1 accepted');
    expect(JSON.parse(formatReport(both, 'json'))).toMatchObject({
      gaps: { 'note-open': 1 },
      accepted: { 'note-open': 1 },
    });
    expect(
      formatReport({ ...report, gaps: [accepted] }, 'text')
        .split('\n')
        .at(-1),
    ).toBe('No gaps; 1 accepted');
  });

  test('gaps are said to be counted without a file that cannot be published: what rests on it seems thin', () => {
    const files = { items: 1, attachments: 0, wholeSite: 3, named: 1 };
    const last = (faults: readonly Problem[], named: number) =>
      formatReport({ ...report, problems: faults, files: { ...files, named } }, 'text')
        .split('\n')
        .at(-1);
    const without = '1 gap: 1 open note. Counted without what is not published: correct that first';
    const warning = { ...problem, severity: 'warning' } as const;
    expect([last([problem], 1), last([warning, problem], 1), last([problem], 0), last([warning], 1)]).toEqual([
      without,
      without,
      '1 gap: 1 open note',
      '1 gap: 1 open note',
    ]);
  });

  test('as annotations escapes what would break them', () => {
    expect(formatReport(report, 'github').split('\n')[0]).toBe(
      '::error file=content/documents/a%2Cb.md,line=3,col=7,title=broken-link::100%25 wrong%0Ahere',
    );
  });

  test('as text lists the open disclosure warnings and counts the accepted, or lists all', () => {
    const line = 'content/annex-m/01.md:12:4  notice  A count of 1 to 5: “two boys”. Write 50%.';
    expect(formatReport(warned, 'text').split('\n').slice(-3)).toEqual([
      `${line}  small-count`,
      '1 disclosure warning: 1 small-count; 1 accepted',
      '1 gap: 1 open note',
    ]);
    expect(formatReport(warned, 'text', { disclosures: true })).toContain(
      `${line} (accepted by AB: Published.)  small-count`,
    );
    const many = { ...report, disclosures: Array.from({ length: 23 }, () => warning) };
    expect(formatReport(many, 'text')).toContain(
      '\n… and 3 more; --disclosures lists them all\n23 disclosure warnings',
    );
  });

  test('as annotations and data warns of the open ones and fails nothing', () => {
    expect(formatReport(warned, 'github').split('\n').slice(2)).toEqual([
      '::warning file=content/annex-m/01.md,line=12,col=4,title=small-count::A count of 1 to 5: “two boys”. Write 50%25.',
      '2 problems; 2 items checked',
      '1 disclosure warning: 1 small-count; 1 accepted',
    ]);
    expect(formatReport(warned, 'azure').split('\n')).toHaveLength(5);
    expect(JSON.parse(formatReport(warned, 'gitlab'))).toHaveLength(3);
    expect(formatReport(warned, 'azure').split('\n')[2]).toBe(
      '##vso[task.logissue type=warning;sourcepath=content/annex-m/01.md;linenumber=12;columnnumber=4;code=small-count]A count of 1 to 5: “two boys”. Write 50%AZP25.',
    );
    expect((JSON.parse(formatReport(warned, 'gitlab')) as unknown[])[2]).toMatchObject({
      check_name: 'small-count',
      severity: 'minor',
      location: { path: 'content/annex-m/01.md', lines: { begin: 12 } },
    });
    expect(JSON.parse(formatReport(warned, 'json'))).toMatchObject({ disclosures: warned.disclosures });
  });

  test('names each gap where they are listed, in every format but Azure’s, and none where they are not', () => {
    const accepted = { ...gap, accepted: { by: 'AB', reason: 'Known.', until: '2026-12-31' } };
    const both = { ...report, problems: [], gaps: [{ ...gap, message: 'Which\n one?' }, accepted] };
    const [unlisted, listed] = [undefined, { gaps: true }].map((list) => ({
      text: formatReport(both, 'text', list).split('\n').slice(2),
      json: (JSON.parse(formatReport(both, 'json', list)) as { gapList?: unknown }).gapList,
      github: formatReport(both, 'github', list).match(/^::notice /gm)?.length,
      gitlab: (JSON.parse(formatReport(both, 'gitlab', list)) as unknown[]).length,
      azure: formatReport(both, 'azure', list).split('\n').length,
    }));
    expect(listed).toEqual({
      text: [
        'content/annex-m/01.md:9  Open note: Which one?',
        'content/annex-m/01.md:9  Open note: Which? (accepted by AB until 2026-12-31)',
        '1 gap: 1 open note; 1 accepted',
      ],
      json: both.gaps,
      github: 2,
      gitlab: 2,
      azure: 2,
    });
    expect(unlisted).toEqual({
      text: ['1 gap: 1 open note; 1 accepted'],
      json: undefined,
      github: undefined,
      gitlab: 0,
      azure: 2,
    });
  });

  test('as annotations of nothing wrong ends with that', () => {
    for (const format of ['github', 'azure'] as const)
      expect(formatReport({ ...report, problems: [] }, format)).toBe(
        'No errors; 2 items checked\nNo disclosure warnings',
      );
  });

  test('says what became of every file, where that is known', () => {
    const files = { items: 2, attachments: 1, wholeSite: 3, named: 0 };
    expect(formatReport({ ...report, files }, 'text').split('\n')[4]).toBe(
      '6 files: 2 items, 1 attachment, 3 of the whole site, nothing else',
    );
    expect(JSON.parse(formatReport({ ...report, files }, 'json'))).toMatchObject({ files });
  });
});
