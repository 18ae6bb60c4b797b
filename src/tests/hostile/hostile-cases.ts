import type { Attachment } from '../../evidence/types.ts';
import { fixtureText } from '../make-evidence.ts';

type Files = Record<string, string | Uint8Array>;

/** One bad input: its name, the files that are put into the valid fixture, and files kept with the evidence. */
export type HostileCase = readonly [name: string, files: Files, attachments?: readonly Attachment[]];

const document = (fields: string, body = '') =>
  `---\ntitle: A document\ntype: report\nstatus: listed\n${fields}---\n\n${body}`;
const bytes = (...list: number[]) => new Uint8Array(list);
const joined = (...parts: (string | Uint8Array)[]) =>
  new Uint8Array(parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]));

/** Cases that are one document with some text in a place: fields, title or body. */
const fields = (list: Record<string, string>): HostileCase[] =>
  Object.entries(list).map(([name, text]) => [name, { 'documents/x.md': document(text) }]);
const bodies = (list: Record<string, string>): HostileCase[] =>
  Object.entries(list).map(([name, text]) => [name, { 'documents/x.md': document('', text) }]);
const titles = (list: Record<string, string>): HostileCase[] =>
  Object.entries(list).map(([name, text]) => [
    name,
    { 'documents/x.md': document('').replace('A document', () => text) },
  ]);
const whole = (list: Record<string, string | Uint8Array>): HostileCase[] =>
  Object.entries(list).map(([name, text]) => [name, { 'documents/x.md': text }]);

const utf16 = (text: string, little: boolean) =>
  bytes(
    ...(little ? [0xff, 0xfe] : [0xfe, 0xff]),
    ...Array.from(text).flatMap((sign) => (little ? [sign.charCodeAt(0), 0] : [0, sign.charCodeAt(0)])),
  );

const fences = whole({
  'front matter in JavaScript': '---js\nmodule.exports = { title: process.exit(9) }\n---\n',
  'front matter in CoffeeScript': '---coffee\ntitle: (-> process.exit 9)()\n---\n',
  'front matter in JSON': '---json\n{ "title": "A" }\n---\n',
  'front matter in TOML': '+++\ntitle = "A"\n+++\n',
  'front matter with a space and a language': '--- yaml\ntitle: A\n---\n',
  'four hyphens': '----\ntitle: A\n----\n',
  'no front matter': '# Heading\n',
  'an empty file': '',
  'only spaces': '   \n \n',
  'only the first fence': '---',
  'the first fence and a line end': '---\n',
  'never closed': '---\ntitle: A\n\ntext\n',
  'closed by hyphens inside a value': '---\ntitle: A\n--- more\ntype: report\n---\n',
  'closed by four hyphens': '---\ntitle: A\n----\n',
  'closed by dots': '---\ntitle: A\n...\n',
  'an empty line first': '\n---\ntitle: A\n---\n',
  'a space before the fence': ' ---\ntitle: A\n---\n',
  'fields that are only text': '---\njust text\n---\n',
  'fields that are a list': '---\n- a\n- b\n---\n',
  'no fields': '---\n---\n',
  'fields that are a remark': '---\n# nothing\n---\n',
  'a set for fields': '---\n? a\n? b\n---\n',
  'a merge conflict':
    '---\ntitle: A\n<<<<<<< HEAD\ntype: report\n=======\ntype: plan\n>>>>>>> other\nstatus: listed\n---\n',
});

const encodings = whole({
  'UTF-16, little end first': utf16(document(''), true),
  'UTF-16, big end first': utf16(document(''), false),
  'Windows-1252': joined(document('', 'caf'), bytes(0xe9), '\n'),
  'a cut UTF-8 sign': joined(document('', 'x'), bytes(0xe2, 0x82)),
  'an overlong UTF-8 sign': joined(document('', 'x'), bytes(0xc0, 0xaf)),
  'a lone surrogate in UTF-8': joined(document('', 'x'), bytes(0xed, 0xa0, 0x80)),
  'a NUL byte': document('', 'a\0b'),
  'a PDF named .md': joined('%PDF-1.7\n', bytes(0xe2, 0xe3, 0xcf, 0xd3), '\n'),
  'a zip named .md': bytes(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0),
  'direction turned in a title': document('location: "\u202Egro.elpmaxe"\n'),
  'a word parted by a sign nobody sees': document('', 'safe\u200Bguarding'),
});

const yaml = fields({
  'an alias bomb': 'a: &a [x, x]\nb: &b [*a, *a]\nlocation: [*b, *b]\n',
  'an anchor': 'location: &here Shelf\n',
  'an alias to nothing': 'location: *there\n',
  'a merge key': '<<: { type: plan }\n',
  'the name __proto__': '__proto__: { polluted: yes }\n',
  constructor: 'constructor: { prototype: x }\n',
  toString: 'toString: x\n',
  hasOwnProperty: 'hasOwnProperty: x\n',
  'a binary name': '!!binary aGVsbG8=: x\n',
  'a text forced by a tag': 'location: !!str 1\n',
  'a set by a tag': 'also-called: !!set { a }\n',
  'a directive': '%YAML 1.1\n',
  'a second document': 'location: x\n...\nmarking: y\n',
  'a name of a hundred thousand letters': `${'k'.repeat(100_000)}: x\n`,
  'brackets a hundred thousand deep': `location: ${'['.repeat(100_000)}\n`,
  'names a hundred thousand deep, each set in': `location:\n${Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}`,
  'a number for a name': '1: a\n',
  'a list for a name': '? [a, b]\n: c\n',
  'a field twice': 'type: plan\n',
  'a function': 'location: !!js/function "function () {}"\n',
  'a tag': 'location: !secret x\n',
  binary: 'location: !!binary aGVsbG8=\n',
  'a tab before a field': '\tlocation: x\n',
  'a tab in a list': 'sources:\n\t- id: strategy\n',
  'a wrong indent': 'sources:\n  - id: strategy\n - id: guide\n',
  'an unclosed quotation mark': 'location: "Shelf\n',
  'an unclosed single quotation mark': "location: 'Shelf\n",
  'an unclosed bracket': 'also-called: [One, Two\n',
  'an unclosed brace': 'location: { a: b\n',
  'a bad escape': 'location: "C:\\Users"\n',
  'a percent sign first': 'location: %home\n',
  'a backtick first': 'location: `x`\n',
  'a comma first': 'location: , x\n',
  'no colon': 'location Shelf\n',
  'no space after the colon': 'location:Shelf\n',
  'a colon in a value': 'location: Room: 4\n',
  'a hash in a value': 'location: Room #4\n',
  'an at sign first': 'location: @home\n',
  'a hyphen as a value': 'location: -\n',
  'a question mark as a name': '? location\n',
  'brackets ten thousand deep': `location: ${'['.repeat(10_000)}\n`,
  'braces ten thousand deep': `location: ${'{a: '.repeat(10_000)}\n`,
  'sixty thousand unknown fields': Array.from({ length: 60_000 }, (_, number) => `k${number}:\n`).join(''),
  'five thousand unknown fields': Array.from({ length: 5000 }, (_, number) => `k${number}: v\n`).join(''),
});

const values = [
  ...titles({
    'a title that is a number': '2015',
    'a title that is true': 'true',
    'a title that is null': 'null',
    'a title of spaces': '"   "',
    'an empty title': '',
    'a title that is not a number': '.nan',
    'a title that is a list': '[a, b]',
    'a title that is a group': '{ a: b }',
  }),
  ...fields({
    'a misspelt field': 'locatoin: Shelf\n',
    'a field in capitals': 'Location: Shelf\n',
    'a date in British order': 'review-due: 02/12/2015\n',
    'a date with dots': 'review-due: 2.12.2015\n',
    'a date in words': 'review-due: 2 December 2015\n',
    'a date in American order': 'review-due: 12/31/2015\n',
    'a day that does not exist': 'review-due: 2015-02-30\n',
    'a thirteenth month': 'date: 2015-13\n',
    'a date with a time': 'review-due: 2015-12-02T10:00:00Z\n',
    'a year without quotation marks': 'date: 2015\n',
    'an unknown owner': 'owners: [XY]\n',
    'an owner in small letters': 'owners: [ab]\n',
    'owners as text': 'owners: AB\n',
    'an empty owner': 'owners: [""]\n',
    'an unknown document': 'supersedes: stratgy\n',
    'a document with its folder': 'supersedes: documents/strategy\n',
    'a document with its ending': 'supersedes: strategy.md\n',
    'a reference out of the folder': 'supersedes: ../../etc/passwd\n',
    'a reference in capitals': 'supersedes: Strategy\n',
    'a reference with a letter of another alphabet': 'supersedes: strаtegy\n',
    'an unknown marking': 'marking: TOP SECRET\n',
    'a fingerprint that is none': 'sha256: abc\n',
    'a month’s end that does not exist': 'date: 2015-02-30\n',
    'a leap day in another year': 'date: 2015-02-29\n',
    'a number for a date': 'review-due: 20151202\n',
    'a number without end': 'location: .inf\n',
    'a document called constructor': 'supersedes: constructor\n',
    'a document called __proto__': 'supersedes: __proto__\n',
    'an owner called toString': 'owners: [toString]\n',
    'a marking called valueOf': 'marking: valueOf\n',
    'a file that is not there': 'file: attachments/none.pdf\n',
    'a file in other capitals': 'file: attachments/Strategy.txt\n',
    'a file out of the folder': 'file: attachments/../../etc/passwd\n',
    'a file at an address': 'file: https://evil.example/x.pdf\n',
    'a file on a drive': 'file: C:\\Reports\\x.pdf\n',
    'an id over two lines, as long as a page': `supersedes: |\n  ${'a word '.repeat(200)}\n  b\n`,
  }),
] satisfies HostileCase[];

/** Figures as a measure has them. */
const figures = (list: Record<string, string>): HostileCase[] =>
  Object.entries(list).map(([name, text]) => [
    `a figure that is ${name}`,
    {
      'measures/x.md': `---\ntitle: A measure\nauthority: Northtown\nunit: per cent\nseries:\n  - period: '2025'\n    source: strategy\n    ${text}\n---\n`,
    },
  ]);

const numbers = figures({
  'not a number': 'value: .nan',
  'without end': 'value: .inf',
  'too great to be kept': 'value: 1e999',
  'a list': 'value: [1, 2]',
  empty: 'value:',
  'counted from a text': 'value: 1\n    denominator: "12"',
  'counted from no number': 'value: 1\n    denominator: .nan',
  'of a day that does not exist': 'value: 1\n    ends: 2015-02-30',
  'a true': 'value: true',
});

const wholeSite: HostileCase[] = [
  ...Object.entries({
    'an acronym of one letter': '- acronym: A\n  meaning: Anything\n',
    'an empty acronym': '- acronym: ""\n  meaning: Anything\n',
    'an acronym that is a number': '- acronym: 47\n  meaning: Section 47\n',
    'an acronym twice': '- acronym: IRO\n  meaning: One\n- acronym: IRO\n  meaning: Two\n',
    'a glossary that is one entry': 'acronym: IRO\nmeaning: One\n',
  }).map(([name, text]): HostileCase => [name, { 'glossary.yaml': text }]),
  ...Object.entries({
    'owners with the same initials':
      '- initials: AB\n  role: One\n- initials: AB\n  role: Two\n- initials: CD\n  role: Three\n',
    'owners that differ in capitals':
      '- initials: AB\n  role: One\n- initials: ab\n  role: Two\n- initials: CD\n  role: Three\n',
    'initials that lead out of the folder': '- initials: ../x\n  role: One\n',
    'an owner called __proto__': '- initials: __proto__\n  role: One\n',
  }).map(([name, text]): HostileCase => [name, { 'owners.yaml': text }]),
  ...Object.entries({
    'a review cycle without end': ['review-cycle-days: 92', 'review-cycle-days: .inf'],
    'a review cycle of less than a day': ['review-cycle-days: 92', 'review-cycle-days: -1'],
    'a day that the site is of and that does not exist': [
      'review-cycle-days: 92',
      'review-cycle-days: 92\nas-at: 2015-02-30',
    ],
    'an edit link that runs a program': [
      'review-cycle-days: 92',
      'review-cycle-days: 92\nedit-link: "javascript:alert(1)//{file}"',
    ],
    'an edit link to nowhere': ['review-cycle-days: 92', 'review-cycle-days: 92\nedit-link: "x\\" onclick=\\"y"'],
    'another site that closes the policy': [
      'review-cycle-days: 92',
      'review-cycle-days: 92\nother-sites:\n  - title: X\n    address: https://x.example; script-src *\n',
    ],
  }).map(([name, [out = '', into = '']]): HostileCase => [
    name,
    { 'settings.yaml': fixtureText('settings.yaml').replace(out, () => into) },
  ]),
];

const links = bodies({
  'javascript:': '[x](javascript:alert(1))',
  'JaVaScRiPt:': '[x](JaVaScRiPt:alert(1))',
  'javascript: with a coded letter': '[x](&#106;avascript:alert(1))',
  'javascript: with a coded colon': '[x](javascript&colon;alert(1))',
  'javascript: in a reference': '[x]\n\n[x]: javascript:alert(1)',
  'javascript: in pointed brackets': '<javascript:alert(1)>',
  'javascript: in a picture': '![x](javascript:alert(1))',
  'javascript: in a footnote': 'x[^1]\n\n[^1]: [y](javascript:alert(1))',
  'vbscript:': '[x](vbscript:msgbox)',
  'data:': '[x](data:text/html;base64,PHNjcmlwdD4=)',
  'data: in a picture': '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  'file:': '[x](file:///etc/passwd)',
  'blob:': '[x](blob:https://example.org/1)',
  'mailto:': '[x](mailto:someone@example.org)',
  'a bare e-mail address': 'Write to someone@example.org.',
  'an address without its scheme': '[x](//evil.example/)',
  'a picture from another site': '![x](https://evil.example/pixel.gif)',
  'a picture that is not there': '![x](../attachments/none.png)',
  'our own inner scheme': '[x](evidence-link:0)',
  'a link from the root': '[x](/documents/strategy.md)',
  'a link out of the folder': '[x](../../../etc/passwd)',
  'a link out of the folder, coded': '[x](..%2f..%2f..%2fetc/passwd)',
  'a link out of the folder and back': '[x](../../content/settings.yaml)',
  'a link to the settings': '[x](../settings.yaml)',
  'a link to the settings by way of the attachments': '[x](../attachments/../settings.yaml)',
  'a link out of the folder, coded twice': '[x](%252e%252e/%252e%252e/etc/passwd)',
  'a link to a NUL': '[x](%00)',
  'a link as long as a page': `[x](${'a/'.repeat(1000)}x.md)`,
  'javascript: with a line end in it': '[x](java&#10;script:alert(1))',
  'javascript: with a space before it': '[x](<\u0001javascript:alert(1)>)',
  'a link to a file that is not there': '[x](strategi.md)',
  'a link in other capitals': '[x](Strategy.md)',
  'a link without the ending': '[x](strategy)',
  'a link with backslashes': '[x](..\\documents\\strategy.md)',
  'a link with a bad code': '[x](%E0%A4%A.md)',
  'a link to an anchor that is not there': '[x](strategy.md#nowhere)',
  'a link to an anchor here that is not there': '[x](#nowhere)',
  'a link to a line from elsewhere': '[x](../annex-m/01-thresholds.md#line-z)',
});

const html = bodies({
  'a script': '<script>alert(1)</script>',
  'a script in a line': 'a <script>alert(1)</script> b',
  'an event handler': '<p onclick="alert(1)">x</p>',
  'a picture with an event': '<img src=x onerror=alert(1)>',
  'an SVG with a script': '<svg><script>alert(1)</script></svg>',
  'an iframe': '<iframe src="https://evil.example"></iframe>',
  'an object': '<object data="x.swf"></object>',
  'a style': '<style>body{display:none}</style>',
  'a style on an element': '<p style="background:url(https://evil.example)">x</p>',
  'a form': '<form action="https://evil.example"><input name=p></form>',
  'a meta element': '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  'a base element': '<base href="https://evil.example/">',
  'a link element': '<link rel=stylesheet href="https://evil.example/a.css">',
  'a comment': 'open <!-- a secret --> open',
  'a comment over lines': '<!--\na secret\n-->',
  CDATA: '<![CDATA[ x ]]>',
  'a processing instruction': '<?php echo 1 ?>',
  'a declaration': '<!DOCTYPE html>',
  'an unknown element': '<x-y>z</x-y>',
  'MathML with a link': '<math><mtext href="javascript:alert(1)">x</mtext></math>',
  'a template': '<template><script>alert(1)</script></template>',
  'an SVG that moves': '<svg><animate onbegin=alert(1) attributeName=x></svg>',
  'a comment that closes early': '<!--> <img src=x onerror=alert(1)> -->',
  'HTML in a table': '| a |\n| - |\n| <b>x</b> |',
  'HTML in a heading': '## <i>x</i>',
  'HTML in a list': '1. <br>',
  'HTML in a footnote': 'x[^1]\n\n[^1]: <b>y</b>',
});

const shapes = bodies({
  'a heading called main': '## main',
  'a heading with an anchor of the page': '## page-back-links',
  'numbers out of order': '1. a\n2. b\n4. c',
  'numbers that begin again': '1. a\n1. b',
  'quotations a thousand deep': `${'>'.repeat(1000)} x`,
  'lists a thousand deep': Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
  'a hundred thousand brackets': '['.repeat(100_000),
  'quotations a hundred thousand deep': `${'>'.repeat(100_000)} x`,
  'a list in a list, a hundred thousand deep': `${'- '.repeat(100_000)}x`,
  'a hundred thousand pictures begun': '!['.repeat(100_000),
  'a hundred thousand lines of emphasis': '*_'.repeat(50_000),
  'ten thousand links begun': '[a]('.repeat(10_000),
  'a hundred thousand stars': `${'*'.repeat(100_000)}a`,
  'ten thousand backticks': '`a '.repeat(10_000),
  'twenty megabytes': 'word '.repeat(4_000_000),
});

const names: HostileCase[] = [
  ['a name in capitals', { 'documents/Report.md': document('') }],
  ['a name with a space', { 'documents/my report.md': document('') }],
  ['a name with a dot', { 'documents/2.10-care.md': document('') }],
  ['a name with an underscore', { 'documents/my_report.md': document('') }],
  ['a name with letters of another alphabet', { 'documents/strаtegy.md': document('') }],
  ['a name that is a command', { 'documents/$(rm).md': document('') }],
  ['a name with a quotation mark', { 'documents/"x".md': document('') }],
  ['a name of hyphens', { 'documents/--x.md': document('') }],
  ['two names that differ in capitals', { 'documents/STRATEGY.md': document('') }],
  ['two names that differ in a hyphen', { 'documents/stra-tegy.md': document('') }],
  ['a Word file beside the evidence', { 'documents/plan.docx': 'PK' }],
  ['a Markdown file outside the folders', { 'notes.md': document('') }],
  ['a Markdown file too deep', { 'documents/old/plan.md': document('') }],
  ['an unknown folder', { 'policies/plan.md': document('') }],
  ['a file of another ending', { 'documents/plan.markdown': document('') }],
  ['a name that Windows keeps for itself', { 'documents/con.md': document('') }],
  ['a name that Windows keeps for itself, with a number', { 'documents/com1.md': document('') }],
  ['a name of two hundred letters', { [`documents/${'x'.repeat(200)}.md`]: document('') }],
  ['a name with coded dots', { 'documents/%2e%2e.md': document('') }],
  ['a name with a line end', { 'documents/a\nb.md': document('') }],
  ['a name called __proto__', { 'documents/__proto__.md': document('') }],
  ['a hidden file', { 'documents/.plan.md': document('') }],
  ['settings that are broken', { 'settings.yaml': 'title: [' }],
  ['settings with an unknown field', { 'settings.yaml': 'titel: x\n' }],
  ['owners that are not a list', { 'owners.yaml': 'AB: Head\n' }],
  ['an empty glossary', { 'glossary.yaml': '' }],
  ['a glossary in UTF-16', { 'glossary.yaml': utf16('- acronym: X\n', true) }],
];

const attached = (list: Record<string, string | readonly string[]>): HostileCase[] =>
  Object.entries(list).map(([name, file]) => [
    `${name} among the attachments`,
    {},
    [file].flat().map((own) => ({ file: `attachments/${own}`, size: 9 })),
  ]);

const attachments: HostileCase[] = [
  ...attached({
    'a web page': 'page.html',
    'a web page in capitals': 'PAGE.HTM',
    'an SVG': 'drawing.svg',
    'an XML file': 'data.xml',
    'an XHTML file': 'page.xhtml',
    'a script': 'run.js',
    'a style sheet': 'look.css',
    'a saved web page': 'page.mhtml',
    'a program': 'setup.exe',
    'a program that looks like a PDF': 'plan.pdf.exe',
    'a program of the server': 'run.php',
    'settings of Apache': '.htaccess',
    'settings of IIS': 'web.config',
    'a file without an ending': 'README',
    'a hidden PDF': '.pdf',
    'a name with coded dots': '%2e%2e%2fsettings.pdf',
    'a name with a hash': 'plan#1.pdf',
    'a name with a question mark': 'plan?.pdf',
    'a name with a backslash': '..\\plan.pdf',
    'a name with a colon': 'plan:1.pdf',
    'a name with a line end': 'plan\n.pdf',
    'a name whose direction is turned': 'plan\u202Efdp.pdf',
    'a name that Windows keeps for itself': 'CON.pdf',
    'a folder that Windows keeps for itself': 'aux/plan.pdf',
    'a folder that ends in a dot': 'old./plan.pdf',
    'a folder that ends in a space': 'old /plan.pdf',
    'a name of two hundred letters': `${'x'.repeat(200)}.pdf`,
    'two names that differ in capitals': ['Plan.pdf', 'plan.PDF'],
    'two names that differ in how an accent is saved': ['caf\u00e9.pdf', 'cafe\u0301.pdf'],
  }),
  ['an empty file among the attachments', {}, [{ file: 'attachments/plan.pdf', size: 0 }]],
];

/** Bad input of every sort that people and attackers have come up with, each to be answered with a plain message. */
export const hostileCases: readonly HostileCase[] = [
  ...fences,
  ...encodings,
  ...yaml,
  ...values,
  ...numbers,
  ...wholeSite,
  ...links,
  ...html,
  ...shapes,
  ...names,
  ...attachments,
];
