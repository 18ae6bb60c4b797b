import { describe, expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

/** The blocks of words that a reader sees. */
const blocks = (text: string, fields = false) => plainText(text, fields).text.split('\n').slice(1);

describe('the words of a text', () => {
  test.each([
    ['One **two** `three` ~~four~~ _five_ a_b_c', 'One two three four five a_b_c'],
    ['[01642](x.md) 527764, [01642][a] 527764', '01642 527764, 01642a 527764'],
    ['01642\\-527764', '01642-527764'],
    [
      'See https://a.org/?u=1&d=5%7Ca%40b.uk%7C01642527764 and [plan](https://a.org/?d=c%40d.uk)',
      'See  a%40b.uk and plan c%40d.uk',
    ],
    ['Of http://a.org/01642527764 and https://a.org/1|x', 'Of  and |x'],
    [
      'https://a.org/?to=a@b.uk [write](mailto:c@d.uk) [ring](tel:527764)',
      ' https://a.org/?to=a@b.uk write mailto:c@d.uk ring tel:527764',
    ],
    ['a&#64;b&#x40;c&#X40;d&#0000064;e&commat;f&amp;g&period;h&quot;i&lt;j&gt;k', 'a@b@c@d@e@f&g.h"i<j>k'],
    ['01642&nbsp;527764&#0;5&#x110000;6&ensp;7&emsp;8&thinsp;9', '01642 527764 5 6 7 8 9'],
    ['a\tb  c   d\u00A0e\u2007f\u2009g\u202Fh\u2010i\u2011j', 'a b c d e f g h-i-j'],
  ])('%j', (text, expected) => {
    expect(blocks(text)).toEqual([expected]);
  });

  test('stand in one line for each block, item, row and heading, without what it begins with', () => {
    expect(blocks('a\nb\n \nc\n# d\ne\n> ###### f\n\n> g')).toEqual(['a b', 'c', 'd', 'e', 'f', 'g']);
    expect(blocks('- a\n+ b\n  * c\n1. d\n  10) e\nf')).toEqual(['a', 'b', 'c', 'd', 'e f']);
    expect(blocks('a\n | b |\n| c |\nd')).toEqual(['a', '| b |', '| c |', 'd']);
  });

  test('of fields are their values, up to where the text begins', () => {
    const text = '---\na: b\nc-d:\n  - e\n  -  f: g\n    h:\n---  \ni: j\n---\nk\n';
    expect(blocks(text)).toEqual(['b', '', 'e', 'g', '', 'i: j --- k']);
    expect(blocks('a: b\n---\nc: d\n', true)).toEqual(['b ---', 'd']);
  });

  test('are not those that have been accepted', () => {
    const entry = (lines: string) => `accepted-disclosures:\n  - kind: x\n${lines}    by: AB\n`;
    const rest = ['', 'x', 'AB'];
    expect(blocks(entry('    found: [gone, gone]\n'), true)).toEqual(rest);
    expect(blocks(entry('    found:\n      - gone\n\n      - gone\n'), true)).toEqual(rest);
    expect(blocks(entry('    found:\n    - gone\n'), true)).toEqual(rest);
    expect(blocks(entry('    found:\n      [\n        gone,\n    ]\n'), true)).toEqual(rest);
    expect(blocks('- { kind: x, found: [gone], by: AB }\n- {found: [gone, gone\n', true).join()).not.toContain('gone');
  });
});

test('each word is known by where it stands in the file', () => {
  const raw = '---\ntitle: one\n---\n\n## *two* [three](x.md)\n\n- &amp; four\u00A0  five\n  `six`\n';
  const { text, rawAt } = plainText(raw, false);
  const words = ['one', 'two', 'three', 'four', 'five', 'six'];
  expect(words.map((word) => raw.slice(rawAt(text.indexOf(word))).slice(0, word.length))).toEqual(words);
});
