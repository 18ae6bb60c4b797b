import { expect, test } from 'vitest';
import type { Gap } from '../evidence/types.ts';
import type { Compared } from './compared.ts';
import { formatComparisonMarkdown } from './format-comparison-markdown.ts';
import { formatComparison, formatComparisonJson } from './format-comparison.ts';
import { note, review } from './gaps-for-tests.ts';

const compared: Compared = {
  since: { ref: 'refs/tags/V10', commit: 'abc', day: '2026-02-01', errors: 0 },
  errors: 0,
  today: '2026-03-01',
  opened: [note],
  passed: [review],
  closed: [],
  accepted: [],
  still: [note, note],
  disclosures: [],
};
const warned: Compared = {
  ...compared,
  disclosures: [
    {
      kind: 'email-address',
      file: 'content/a.md',
      line: 3,
      found: 'j•••@x•••.uk',
      message: 'E-mail address: “j•••@x•••.uk”.',
    },
  ],
};

test('a comparison names new disclosure warnings first, masked as they are', () => {
  expect(formatComparison(warned).split('\n').slice(1, 5)).toEqual([
    '',
    'New disclosure warnings',
    '  content/a.md:3  E-mail address: “j•••@x•••.uk”.',
    '',
  ]);
  expect(formatComparisonMarkdown(warned).match(/^#### .*/gm)).toEqual([
    '#### New disclosure warnings',
    '#### Opened',
    '#### Opened because a date has passed',
  ]);
  expect(formatComparisonMarkdown(warned)).toContain(
    '#### New disclosure warnings\n\nEach may tell of a child or a person. Change it, or accept it in the file with the reason.\n\n- E-mail address: “j•••@\u200Bx•••.uk”. (`content/a.md:3`)',
  );
});

test('a comparison as text', () => {
  expect(formatComparison(compared)).toBe(
    'Since V10 (1 February 2026): 2 opened, 0 closed, 2 still open\n\nOpened\n  content/annex-m/01.md:9  Open note: Which *team*, @jane? <b>\n\nOpened because a date has passed\n  content/annex-m/01.md:9  Review overdue: To be reviewed by 31 March 2026.',
  );
});

test('a comparison as a comment begins with its mark, and the evidence cannot act in it', () => {
  const comment = formatComparisonMarkdown(compared);
  expect(comment.split('\n').slice(0, 2)).toEqual([
    '<!-- evidence-gaps -->',
    '### Gaps: 2 opened, 0 closed, 2 still open',
  ]);
  expect(comment).toContain('Which \\*team\\*, @\u200Bjane? \\<b\\>');
  expect(comment).toContain('<summary>Still open: 2</summary>');
});

test('a comparison as text and as a comment it keeps to its own lines, whatever a title or message says', () => {
  const lines = 'Paper\n\nAll checks passed\n=====\n\n1. Approved &lt;b&gt;';
  const hostile = { ...note, title: lines, message: lines, file: 'content/a`\n# b.md' };
  const opened = { ...compared, opened: [hostile], disclosures: [] };
  expect(formatComparisonMarkdown(opened).split('\n')).toContain(
    '- **Open note** in Paper All checks passed \\=\\=\\=\\=\\= 1. Approved \\&lt;b\\&gt;: Paper All checks passed \\=\\=\\=\\=\\= 1. Approved \\&lt;b\\&gt; (`content/a\ufffd\ufffd# b.md:9`)',
  );
  const message = 'A\n::stop-commands::b';
  const disclosures = [{ kind: 'postcode', file: 'content/a.md', found: 'TS1', message }];
  const text = formatComparison({ ...opened, opened: [{ ...note, message }], disclosures });
  expect(text).not.toMatch(/^::/m);
});

test('a comparison as a comment stays within what a host takes', () => {
  const comment = formatComparisonMarkdown({ ...compared, opened: Array<Gap>(5000).fill(note) });
  expect(comment.length).toBeLessThan(20_000);
  expect(comment).toContain('- and 4960 more');
});

test('a comparison as a comment says that there is more only where there is', () => {
  const [warning] = warned.disclosures;
  const comment = (count: number) =>
    formatComparisonMarkdown({
      ...compared,
      opened: Array<Gap>(count).fill(note),
      disclosures: warning === undefined ? [] : Array<typeof warning>(count).fill(warning),
    });
  const counted = (count: number) =>
    [/^- \*\*Open note/gm, /^- E-mail address/gm, /^- and .* more$/gm].map((each) => comment(count).match(each) ?? []);
  expect(counted(40).map(({ length }) => length)).toEqual([40, 40, 0]);
  expect(counted(42).map(({ length }) => length)).toEqual([40, 40, 2]);
  expect(counted(42)[2]).toEqual(['- and 2 more', '- and 2 more']);
});

test('a comparison as a comment counts what is still open by its kind, and says nothing where nothing is', () => {
  expect(formatComparisonMarkdown({ ...compared, still: [note, review, note] })).toContain(
    '\n<summary>Still open: 3</summary>\n\n- Open note: 2\n- Review overdue: 1\n\n</details>\n',
  );
  expect(formatComparisonMarkdown({ ...compared, still: [] })).not.toMatch(/still open:|details/i);
});

test('every sign that means something to Markdown is escaped in a comment', () => {
  const message = '[a](javascript:b) _c_ ~~d~~ $e$ \\* `f` #1 |g| !h';
  expect(formatComparisonMarkdown({ ...compared, opened: [{ ...note, message }] })).toContain(
    'One: \\[a\\](javascript:b) \\_c\\_ \\~\\~d\\~\\~ \\$e\\$ \\\\\\* \\`f\\` \\#1 \\|g\\| !h (',
  );
});

test('a comparison says when the earlier state cannot be read whole', () => {
  expect(formatComparison({ ...compared, since: { ...compared.since, errors: 2 } })).toContain(
    'The earlier state has 2 errors by the rules of today',
  );
});

test('a comparison says first when today’s content cannot be read whole, in every form', () => {
  const unread = { ...compared, errors: 1 };
  expect(formatComparison(unread).split('\n')[2]).toMatch(/^The content has 1 error\. .* correct it first\.$/);
  expect(formatComparisonMarkdown(unread).split('\n')[5]).toMatch(/^The content has 1 error\./);
  expect(JSON.parse(formatComparisonJson(unread))).toMatchObject({ errors: 1 });
});

test('a comparison as JSON has every list, each under its own name', () => {
  const some = { ...compared, closed: [{ ...note, id: 'closed' }], accepted: [{ ...note, id: 'accepted' }] };
  expect(JSON.parse(formatComparisonJson(some))).toMatchObject({
    opened: [note],
    datePassed: [review],
    closed: [{ id: 'closed' }],
    accepted: [{ id: 'accepted' }],
    stillOpen: [note, note],
  });
  expect(Object.keys(JSON.parse(formatComparisonJson(compared)) as object)).toEqual([
    'since',
    'today',
    'errors',
    'opened',
    'datePassed',
    'closed',
    'accepted',
    'stillOpen',
    'disclosures',
  ]);
});
