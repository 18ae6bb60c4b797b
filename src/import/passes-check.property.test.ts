import fc from 'fast-check';
import type { FileChild } from 'docx';
import { expect, test } from 'vitest';
import { fitToContent } from './fit-to-content.ts';
import { importDocument } from './import-document.ts';
import type { ReadDocument } from './importer.ts';
import { plainCharacters } from './plain-characters.ts';
import { assessment, form, plan, report } from './printed-for-tests.ts';
import { checkDrafts } from './word/content-for-tests.ts';
import { textDocument, wordDocument } from './word/documents-for-tests.ts';
import { b, h, n, p, strong, table } from './word/word-for-tests.ts';
import { noContent } from './no-content-for-tests.ts';

/** What people type, paste and leave behind in documents. */
const typed = [
  ...[
    '35.PAs',
    '4)Plans',
    '1. ',
    '3.\tPlans',
    '(a) ',
    'i) ',
    '• ',
    '•',
    '- ',
    '– ',
    '· ',
    'o\t',
    '\uf0b7',
    '☐',
    '✓',
    '* ',
  ],
  ...[
    '[TBC]',
    '[x]',
    '[ ] ',
    '[1]',
    '[^1]',
    '[^9]',
    '[a](b.md)',
    '[a] (b.md)',
    '](',
    '![a](b.png)',
    '[cid:a@b]',
    '../a.md',
  ],
  ...[
    '|',
    '| a | b |',
    '#',
    '# Plans',
    '---',
    '===',
    '```',
    '~~~',
    '**',
    '_',
    '`',
    '~~a~~',
    '> ',
    '\\',
    'C:\\new',
    '<b>',
    '<!--',
    '<5',
  ],
  ...[
    'a@b.gov.uk',
    '<mailto:a@b.uk>',
    'https://a.uk/b_(c)?d=[1]',
    'www.a.uk',
    'file:///C:/a',
    '&nbsp;',
    '“smart”',
    '‘s',
    '"',
    "'",
  ],
  ...[
    'TBC',
    '?',
    '12/05/2016',
    '30 May 2016',
    '2016-03-31',
    'Q3 2016/17',
    '5%',
    ': ',
    '%',
    '{{a}}',
    'null',
    '\u00a0',
    '\u200b',
    '😀',
    'ŵ',
  ],
  ...[
    'Summary statement',
    'Detail',
    'Open notes',
    'Supporting documents',
    'Recommendations',
    'Line a',
    'Recommendation',
    'Recommendation 1',
    'Strength i',
    'Page 3',
    'Main',

    '[a]: b',
  ],
];
const kinds = { assessment, plan, report, form };

/** A document of one kind with things typed into some of its lines: before, behind, instead of them, or as lines of their own. */
const lines = fc
  .tuple(
    fc.constantFrom(...Object.values(kinds)),
    fc.array(fc.tuple(fc.nat(60), fc.nat(4), fc.constantFrom(...typed)), { minLength: 1, maxLength: 8 }),
  )
  .map(([text, changes]) => {
    const out = [...text.split('\n'), '[^1]: Note one.', '', '[^2]: Note two.'];
    for (const [at, how, words] of changes) {
      const line = out[at % out.length] ?? '';
      const [, lead = '', rest = ''] = /^([#-]+ |\d+\. |\| |)(.*)$/.exec(line) ?? [];
      const changed = [
        `${lead}${words}${rest}`,
        `${line}${words}`,
        `${lead}${words}`,
        line.replace(' ', ` ${words} `),
        line,
      ];
      out.splice(at % out.length, 1, changed[how] ?? line, ...(how === 4 ? ['', words, ''] : []));
    }
    return out;
  });

/** The same lines as Word has them: styles, automatic numbers, tables, and bold words for some headings. */
function blocksOf(printed: readonly string[]): FileChild[] {
  return printed.flatMap((line, index): FileChild[] => {
    const [, heading, bullet, number, row, text = ''] = /^(?:(#+) |(- )|(\d+\. )|(\| )|)(.*)$/.exec(line) ?? [];
    if (row !== undefined && /^[-| ]+$/.test(text)) return [];
    if (row !== undefined) return [table([text.replace(/ \|$/, '').split(' | ')])];
    if (heading !== undefined)
      return [index % 3 === 2 ? strong(text) : h(text, Math.min(3, heading.length) as 1 | 2 | 3)];
    if (bullet !== undefined) return [b(text)];
    if (number !== undefined) return [n(text)];
    return line === '' ? [] : [p(line)];
  });
}

/** The errors of the check in what a document is imported as; those of documents that the content would need are none of its own. */
function errorsOf(document: ReadDocument): string[] {
  const converted = fitToContent({ result: importDocument(document, noContent), warnings: [] }, [], []);
  if ('fault' in converted) return [converted.fault.message];
  const { drafts, owners = [] } = converted.result;
  return checkDrafts(
    drafts,
    owners.map(({ initials }) => initials),
  )
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test('whatever is typed into a text of any kind, what it is imported as passes the check', () => {
  fc.assert(
    fc.property(lines, (printed) => {
      expect(errorsOf(textDocument(printed.join('\n')))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('whatever is typed into a Word file of any kind, what it is imported as passes the check', async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (printed) => {
      expect(errorsOf(await wordDocument(blocksOf(printed)))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('whatever is typed into a sheet of any kind, what it is imported as passes the check', () => {
  const titles = [
    ['Recommendation', 'Actions', 'Lead', 'By when', 'Progress'],
    ['Title', 'Type', 'Status', 'Location', 'Date', 'Owner'],
    ['Measure', 'Authority', 'Unit', '2014/15', '2015/16'],
    ['What', 'Who'],
  ];
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '12',
      '5%',
      'Darlington',
      '%',
      'AB',
      '31/03/2016',
      '1. Improve plans.',
      'Audit plans.',
      'Completed',
      'policy',
    ),
    fc.constantFrom(...typed),
    fc
      .tuple(fc.constantFrom(...typed), fc.constantFrom('Plans', '\n'), fc.constantFrom(...typed))
      .map((parts) => parts.join('')),
  );
  const inspected = 'Ofsted carried out an inspection of Darlington between 4 May and 2 June 2015.';
  fc.assert(
    fc.property(
      fc.constantFrom(...titles),
      fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { maxLength: 6 }),
      (head, rows) => {
        const sheets = [
          {
            name: 'Sheet1',
            rows: [['Darlington action plan'], [inspected], head, ...rows.map((row) => row.map(plainCharacters))],
          },
        ];
        expect(errorsOf({ format: 'sheet', name: 'sheet.xlsx', sheets })).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});
