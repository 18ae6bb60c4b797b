import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';

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

test('an address with @ behind the name of the site is one like any other', () => {
  expect(after('See [it](https://example.org/@council/page?to=a@b).').problems).toEqual([]);
});

test('what refers to a file that stands in the wrong place is not told too: it is right once the file is', () => {
  const moved = makeEvidence({ [guide]: undefined, 'document/guide.md': fixtureText(guide) });
  expect(moved.problems.map(({ rule }) => rule)).toEqual(['file-stray']);
});
