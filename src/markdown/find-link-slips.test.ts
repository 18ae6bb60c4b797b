import { describe, expect, test } from 'vitest';
import { findSlips } from './find-slips.ts';
import { parseTree } from './parse-tree.ts';

const slips = (text: string) =>
  findSlips(parseTree(text), text).map(
    ({ line, column, message }) =>
      `${line}:${column} ${message.replace('A link here would be published as text. ', '')}`,
  );
const apart = 'Remove the space between ] and (.';
const space = 'Its address holds a space. Correct it, or write the space as %20.';
const brackets = 'Check its brackets; a link looks like [words](../documents/early-help-strategy.md).';
const example = '[words](../documents/early-help-strategy.md)';
const bare = `Write it like ${example}.`;
const turned = `The brackets of this link are the wrong way round, and would be published. ${bare}`;
const twice = `Double square brackets make no link here; write it like ${example}.`;

describe('a link that is read as text', () => {
  test.each([
    ['See [the plan] (../documents/a.md).', `1:14 ${apart}`],
    ['1. See\n   [the *plan*]\n   (a.md#part) now.', `2:15 ${apart}`],
    ['Answered. [a] (#line-a)', `1:13 ${apart}`],
    ['See [the plan](../documents/a b.md).', `1:14 ${space}`],
    ['| a |\n| - |\n| [x](../attachments/My plan.pdf) |', `3:5 ${space}`],
    ['![A chart](../attachments/a b.png)', `1:10 ${space}`],
    ['See [the plan](https://example.org/a b)', `1:14 ${brackets}`],
    ['See [the plan](../documents/a.md and more', `1:14 ${brackets}`],
    ['See [the plan](a.md and b', `1:14 ${brackets}`],
    ['See the plan](../documents/a.md)', `1:13 ${brackets}`],
    ['See ../documents/a.md for more', `1:5 ${bare}`],
    ['See (the plan)[../documents/a.md]', `1:14 ${turned}`],
    ['See (the plan)[https://example.org/a] now', `1:16 ${turned}`],
    ['- (the plan)[../attachments/plan.pdf]', `1:12 ${turned}`],
    ['See [[Early help]] now', `1:5 ${twice}`],
    ['| a |\n| - |\n| ![[chart]] |', `3:4 ${twice}`],
    ['See [the plan]()', '1:5 This link has no address. Put it in the round brackets, or take the brackets away.'],
    ['See [](a.md) now', '1:5 This link has no words, so nobody would see it. Put them in the square brackets.'],
  ])('is told: %s', (text, expected) => {
    expect(slips(text)).toEqual([expected]);
  });

  test.each([
    '[x](a.md) (b), [y](<a b.md>) and [z](a.md "Its title")',
    'He was [sic] (page 4) in care [2015] (EWCA Civ 12) and so on [1](see paragraph 2.10).',
    'The guidance [DfE 2015] (https://www.gov.uk/a) holds.',
    '- [ ] (Jo) To be asked.\n- [x] (#4 is settled)',
    'Write `[x] (../documents/a.md)` or \\[x\\] (a.md) or \\[x\\](a b.md).',
    '```\n[x] (../documents/a.md)\n```',
    'The file readme.md, and/or the e.g./i.e. lists...',
    '[x][a] (b)\n\n[a]: b.md',
    'The law ([[2015] EWCA Civ 12](a.md)) and (paragraph 3)[3] and (x)[see above] hold.',
    'Write `[[x]]`, `(x)[https://a.uk]` or \\[[x]].',
  ])('is not seen in %s', (text) => {
    expect(slips(text)).toEqual([]);
  });

  test.each([
    ']'.repeat(100_000),
    '[['.repeat(50_000),
    ')['.repeat(50_000),
    '] ('.repeat(50_000),
    '[a]('.repeat(2_000),
    '../'.repeat(100_000),
    './a'.repeat(100_000),
  ])('is looked for in a moment, whatever is written', (text) => {
    const start = performance.now();
    slips(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
