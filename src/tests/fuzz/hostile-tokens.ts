/** Pieces of Markdown that parsers and sanitisers trip over. */
// prettier-ignore
export const markdownTokens = [
  '# ', '## ', '###### ', '- ', '1. ', '2) ', '999999999. ', '0. ', '- [ ] ', '- [x] ', '> ', '>>>> ', '    ', '\t',
  '---\n', '***\n', '===\n', '```\n', '```js\n', '~~~\n', '`', '``', '*', '**', '_', '__', '~', '~~', '|', '| - |\n',
  '|:-:|\n', '\n| a | b |\n| - | - |\n| c | d |\n', '\\', '\\\n', '  \n', '\n', '\n\n', '[', ']', '](', '[]()', '![', '![]()',
  '[x](#)', '[x](.)', '[x](..)', '[x](?)', '[x](#%)', '[x](%00)', '[a](../annex-m/01-thresholds.md#line-a)', '[x](<>)',
  '[x](strategy.md "a title")', '[x](javascript:alert(1))', '[x](data:text/html,1)', '[x](https://[)', '[x](http:\\\\x)',
  '[x](../attachments/strategy.txt)', '![x](../attachments/strategy.txt)', '[x][y]', '[y]: <javascript:x>\n', '[y]: .\n',
  '[^1]', '[^1]: note\n', '[^1]: [^1]\n', '[^constructor]', '[^__proto__]: x\n', '[__proto__]: /x\n', '<', '>', '<b>', '</',
  '<!--', '-->', '<![CDATA[', '<?', '<script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<https://x.y>',
  '<a@b.c>', 'www.example.org', 'https://example.org/?a=b&c', 'a@b.cd', '&amp;', '&#0;', '&#x110000;', '&lt;script&gt;',
  '&Tab;', '{', '}', '{{x}}', '${x}', '$&', "$'", '%', '%s', '\u00a0', '\u200d', '\ufeff', '\u2028', '\u{1f468}\u200d\u{1f469}',
  'e\u0301', '\u0130', '\u1e9e', 'ﬁ', '\v', '\f', '\u0001', '\u001b[2J', '\u0085', '## Summary statement\n', '## Detail\n',
  '## Open notes\n', '## __proto__\n', '## constructor\n', '## \n', 'TBC', '?', 'XX%', '1,234.5 per cent', '12 of 0', '—', '…',
];

/** Values and pieces of YAML that parsers, schemas and whoever uses the values trip over. */
// prettier-ignore
export const yamlTokens = [
  '', ' ', '~', 'null', 'true', 'False', 'yes', '0', '-0', '-1', '1.5', '0x1F', '0o17', '010', '1_000', '1e999', '-1e999',
  '.inf', '-.inf', '.nan', '99999999999999999999', '1e-400', '12:30', '4.10', '2015-02-30', '2015-2-3', '0000-01-01',
  '9999-12-31', '10000-01-01', '2015-12-02', '2016-02-29', '"2015"', '2015-13', '[]', '[[]]', '[a, [b]]', '[1, 2]', '{}',
  '{ a: 1 }', '{ a: { b: { c: d } } }', '[~]', '- a', '- - a', '? a', ': a', '""', "''", '" "', '"\\0"', '"\\x41"', '"\\uD800"',
  '"\\u202E"', '"\\n"', '|', '>', '|-\n  a\n  b', '>+\n  a\n\n', '&a', '*a', '!x y', '!!str 1', '!!binary aa', '!!set {a}',
  '@a', '`a`', '%a', '# a', 'a # b', 'a: b', 'a:', '"a', "'a", '[a', '{a', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
  'valueOf', '<<', '<b>x</b>', '</script><script>alert(1)</script>', '"x\\" onload=\\"y"', '../../etc/passwd', 'strategy',
  'documents/strategy', 'STRATEGY', '01-thresholds', 'annex-n', 'graded', 'AB', 'XX', '1', '"1"', '"2.06"', 'held', 'listed',
  '.*', '(', '(a+)+$', '[a-z', '\\', '\\d', '$&', 'é', 'İ', '𝟏', '\u00a0', '\ufeff', '\u2028', 'attachments/strategy.txt',
  'attachments/../settings.yaml', 'https://example.org/', 'javascript:alert(1)', 'x'.repeat(300), 'word '.repeat(2000),
];

/** Fields that say who may read an item, with audiences and markings of the fixture for editions, and values that are none. */
// prettier-ignore
export const readership = [
  ['audience', 'public'], ['audience', 'inspector'], ['audience', 'leaders'], ['audience', 'Public'], ['audience', '~'],
  ['marking', 'OFFICIAL'], ['marking', 'OFFICIAL-SENSITIVE'], ['marking', 'official'],
] as const;

/** Names of fields that no schema has, or that an object has already. */
// prettier-ignore
export const fieldNames = [
  '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '<<', '1', '~', '""', '"a b"', 'Title',
  'title ', 'id', 'kind', 'length', 'then', 'toJSON', 'data', 'body', '? x',
];

/** Paths below content/ that a file could be moved to. */
// prettier-ignore
export const paths = [
  'documents/con.md', 'documents/aux.md', 'documents/A.md', 'documents/a b.md', 'documents/.md', 'documents/a..md',
  'documents/__proto__.md', 'documents/constructor.md', 'documents/tostring.md', 'documents/x.md.', 'documents/x.md ',
  'documents/%2e%2e.md', 'documents/..%2f.md', 'documents/strаtegy.md', 'documents/é.md', 'documents/x.html', 'x.md', 'index.md',
  'annex-m/index.md', 'annex-m/deep/x.md', 'owners/ab.md', 'gaps.md', 'documents/index.md', 'documents/404.md', 'frameworks/0.md',
  'documents/-.md', 'documents/a--b.md', 'documents/\n.md', 'documents/"x".md', `documents/${'x'.repeat(200)}.md`,
  'settings.yml', 'glossary.yaml', 'owners.yaml', 'measures/strategy.md', 'inspections/strategy.md', 'action-plans/strategy.md',
];
