import { fixtureText } from '../make-evidence.ts';
import { document, utf16, type HostileCase } from './make-cases.ts';

const withSettings = (more: string) => `${fixtureText('settings.yaml')}${more}`;
const thousandAudiences = `audiences:\n${Array.from({ length: 1000 }, (_, number) => `  - name: a${number}\n`).join('')}`;
const acceptedBy = (by: string, file = 'owners.yaml') =>
  `accepted-disclosures:\n  - in: ${file}\n    kind: small-count\n    found: [x]\n    by: ${by}\n    reason: Published.\n`;

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
  ['an acceptance in the settings by nobody', { 'settings.yaml': withSettings(acceptedBy('ZZ')) }],
  ['an acceptance for a file out of the folder', { 'settings.yaml': withSettings(acceptedBy('AB', '../x.pdf')) }],
  [
    'an audience a thousand times',
    {
      'settings.yaml': withSettings(`audiences:\n  - name: public\n${'  - name: staff\n'.repeat(1000)}`),
      'documents/x.md': document('audience: public\n', 'See [it](strategy.md).'),
    },
  ],
  [
    'an audience of ten thousand letters',
    {
      'settings.yaml': withSettings('audiences:\n  - name: public\n  - name: staff\n'),
      'documents/x.md': document(`audience: ${'word '.repeat(2000)}\n`),
    },
  ],
  [
    'an audience that is none of a thousand',
    { 'settings.yaml': withSettings(thousandAudiences), 'documents/x.md': document('audience: zzz\n') },
  ],
  [
    'a thousand audiences',
    {
      'settings.yaml': withSettings(thousandAudiences),
      'documents/x.md': document('audience: a0\n', 'See [it](strategy.md).'),
    },
  ],
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

/** Files with a wrong name, place or kind. */
export const hostileFiles: readonly HostileCase[] = [...names, ...attachments];
