import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const path = 'annex-m/01-thresholds.md';
const told = (from: string, to: string) =>
  makeEvidence({
    [path]: fixtureText(path).replace(from, to),
    'documents/guide.md': `${fixtureText('documents/guide.md')}\nSee [line a](../${path}#line-a).\n`,
  }).problems.map(({ rule }) => rule);

test('a framework or number that is wrong is told once, not again for each link to a line of enquiry', () => {
  expect(told('framework: annex-n', 'framework: anex-n')).toEqual(['unknown-reference']);
  expect(told('number: "1"', 'number: "7"')).toEqual(['unknown-section']);
});

test('a line that the section does not have is told', () => {
  expect(told('#line-a', '#line-z')).toEqual(['broken-anchor']);
  expect(told('number: "1"', 'number: "2"')).toContain('broken-anchor');
});

test.each([
  ['#line-a', '#line-d', 'There are #line-a, #line-b, #line-b-1 and #line-b-2.'],
  ['#line-a', '#Line-A', 'Did you mean “line-a”?'],
  ['#line-a', 'line-a', 'Did you mean “#line-a”?'],
  ['#document-1', '#document-3', 'There are #document-1 and #document-2.'],
  ['#line-a', '#detail-9', 'There are #detail-1 and #detail-2.'],
  ['#line-a', '#recommendation-1', 'Link to a heading, a numbered paragraph or the file itself.'],
  [
    '../documents/strategy.md',
    '../documents/strategy.md#line-a',
    'Link to a heading, a numbered paragraph or the file',
  ],
])('who writes %s as %s is told what is there', (from, to, advice) => {
  const { problems } = makeEvidence({ [path]: fixtureText(path).replace(from, to) });
  expect(problems[0]?.message.split('”. ')[1] ?? problems[0]?.message).toContain(advice);
});

test('of many numbered places the first and the last are named', () => {
  const list = Array.from({ length: 20 }, (_, index) => `${index + 1}. Word.`).join('\n');
  const text = fixtureText(path).replace(
    '## Performance and activity data\n',
    `## Performance and activity data\n\n${list}\n\nSo:\n`,
  );
  const { problems } = makeEvidence({ [path]: text.replace('#line-a', '#performance-and-activity-data-34') });
  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('There are #performance-and-activity-data-1 to #performance-and-activity-data-20.'),
  );
});

const guide = 'documents/guide.md';
const after = (text: string, more: Record<string, string> = {}) =>
  makeEvidence({ [guide]: `${fixtureText(guide)}\n${text}\n`, ...more });

test('an item that links to itself or names itself is not referred to by that', () => {
  const { index } = after('## Chapter\n\nSee [the chapter](#chapter) and [this](guide.md).');
  expect((index.referencesTo.get('documents/guide') ?? []).filter(({ from }) => from === 'documents/guide')).toEqual(
    [],
  );
  const own = fixtureText(guide).replace('type:', 'supersedes: guide\ntype:');
  const named = makeEvidence({ [guide]: own }).index;
  expect((named.referencesTo.get('documents/guide') ?? []).map(({ from }) => from)).not.toContain('documents/guide');
});

test.each([
  ['[a file without its ending](strategy)', 'broken-link'],
  ['![an item as a picture](strategy.md)', 'broken-link'],
  ['[an address without its beginning](//example.org/x)', 'unsafe-link'],
  ['[an address that seems another](https://good.example.org@example.com/)', 'unsafe-link'],
  ['[an address with a password](https://name:word@example.org/)', 'unsafe-link'],
  ['[an address with a backslash](https://good.example.org\\\\@example.com/)', 'unsafe-link'],
  ['![a picture of this site, by its address](https://evidence.example.org/attachments/strategy.txt)', 'unsafe-link'],
])('%s: %s', (link, rule) => {
  const settings = `${fixtureText('settings.yaml')}site-address: https://evidence.example.org/\n`;
  expect(after(link, { 'settings.yaml': settings }).problems.map((problem) => problem.rule)).toEqual([rule]);
});

test.each([
  ['S:\\\\Shared\\\\Audit.docx', 'unsafe-link'],
  ['S:/Shared/Audit.docx', 'unsafe-link'],
  ['\\\\\\\\server\\\\share\\\\Audit.docx', 'unsafe-link'],
  ['file:///S:/Shared/Audit.docx', 'unsafe-link'],
])('a file on a drive, %s, is told to be named in the register', (address, rule) => {
  expect(after(`[it](${address})`).problems.map((problem) => [problem.rule, problem.message.split('”, ')[1]])).toEqual([
    [
      rule,
      'a file on a drive, opens for nobody else. Put it in content/attachments, or write where it is kept under location of its document, and link to that.',
    ],
  ]);
});

test.each(['http://localhost:4321/documents/guide.html', 'http://127.0.0.1/x', 'https://LOCALHOST'])(
  'the address of a site on the writer’s own machine, %s, leads nobody else there',
  (address) => {
    expect(after(`[it](${address})`).problems.map(({ rule, message }) => [rule, message.split('”, ')[1]])).toEqual([
      [
        'unsafe-link',
        'an address of your own machine, opens for nobody else. Link to the file, like ../documents/early-help-strategy.md.',
      ],
    ]);
  },
);

test('an address with @ behind the name of the site is one like any other', () => {
  expect(after('See [it](https://example.org/@council/page?to=a@b).').problems).toEqual([]);
});

test('what refers to a file that stands in the wrong place is not told too: it is right once the file is', () => {
  const moved = makeEvidence({ [guide]: undefined, 'document/guide.md': fixtureText(guide) });
  expect(moved.problems.map(({ rule }) => rule)).toEqual(['file-stray']);
});
