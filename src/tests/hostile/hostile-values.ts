import { fields, titles, type HostileCase } from './make-cases.ts';
import { fixtureText } from '../make-evidence.ts';

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
  ...Object.entries<readonly [RegExp, string]>({
    'a review cycle without end': [/^review-cycle-days: .*$/m, 'review-cycle-days: .inf'],
    'a review cycle of less than a day': [/^review-cycle-days: .*$/m, 'review-cycle-days: -1'],
    'a day that the site is of and that does not exist': [/^as-at: .*$/m, 'as-at: 2015-02-30'],
    'an edit link that runs a program': [/^edit-link: .*$/m, 'edit-link: "javascript:alert(1)//{file}"'],
    'an edit link with an event': [/^edit-link: .*$/m, `edit-link: 'https://x.example/" onclick="y'`],
    'another site that closes the policy': [
      /^review-cycle-days: .*$/m,
      'review-cycle-days: 92\nother-sites:\n  - title: X\n    address: https://x.example; script-src *\n',
    ],
  }).map(([name, [out, into]]): HostileCase => [
    name,
    { 'settings.yaml': fixtureText('settings.yaml').replace(out, () => into) },
  ]),
];

/** Fields with a wrong value, those of the whole site among them. */
export const hostileValues: readonly HostileCase[] = [...values, ...numbers, ...wholeSite];
