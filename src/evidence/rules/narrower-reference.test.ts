import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const settings = (...names: string[]) =>
  `${fixtureText('settings.yaml')}audiences:\n${names.map((name) => `  - { name: ${name} }\n`).join('')}`;
const document = (audience: string, fields = '', body = '') =>
  `---\ntitle: The ${audience} paper\naudience: ${audience}\ntype: report\nstatus: held\nlocation: Shelf\n${fields}---\n\n${body}\n`;

/** What is said of the references of one document, for readers of some audience, which has others beside it. */
function warnings(audience: string, fields: string, body: string, names = ['public', 'inspector', 'internal']) {
  const { problems } = makeEvidence({
    'settings.yaml': settings(...names),
    'documents/own.md': document(audience, fields, body),
    'documents/wide.md': document('public'),
    'documents/narrow.md': document('inspector', 'file: attachments/strategy.txt\n'),
    'documents/narrowest.md': document('internal'),
    'documents/strategy.md': fixtureText('documents/strategy.md').replace(/^file: .*\n/m, ''),
  });
  return problems
    .filter(({ rule, file }) => rule === 'narrower-reference' && file === 'content/documents/own.md')
    .map(({ message, line }) => [line, message]);
}

test.each([
  ['a wider one', 'internal', '', '[w](wide.md)', []],
  ['one of the same audience', 'inspector', '', '[n](narrow.md)', []],
  ['a file for the same audience', 'inspector', '', '[f](../attachments/strategy.txt)', []],
  [
    'a narrower one, told where it is',
    'public',
    '',
    '[w](wide.md)\n[n](narrow.md)',
    [
      [
        10,
        'The edition for public will leave out 1 reference: “The inspector paper” (for inspector). In the text [left out of this edition] stands instead.',
      ],
    ],
  ],
  [
    'two, told for every edition that lacks one of them',
    'public',
    '',
    '[n](narrow.md) [x](narrowest.md)',
    [
      [
        9,
        'The editions for public and inspector will leave out 2 references: “The inspector paper” (for inspector); “The internal paper” (for internal). In the text [left out of this edition] stands instead.',
      ],
    ],
  ],
  [
    'one named twice, told once',
    'inspector',
    '',
    '[x](narrowest.md) [x](narrowest.md)',
    [
      [
        9,
        'The edition for inspector will leave out 1 reference: “The internal paper” (for internal). In the text [left out of this edition] stands instead.',
      ],
    ],
  ],
  [
    'one in a field, which leaves no hole in the text',
    'public',
    'supersedes: narrow\n',
    'Words.',
    [[undefined, 'The edition for public will leave out 1 reference: “The inspector paper” (for inspector).']],
  ],
  [
    'a file for narrower readers',
    'public',
    '',
    '[f](../attachments/strategy.txt)',
    [
      [
        9,
        'The edition for public will leave out 1 reference: “attachments/strategy.txt” (for inspector). In the text [left out of this edition] stands instead.',
      ],
    ],
  ],
])('a reference to %s', (_, audience, fields, body, expected) => {
  expect(warnings(audience, fields, body)).toEqual(expected);
});

test('where there is one audience, nobody is narrower', () => {
  expect(warnings('public', '', '[x](narrowest.md)', ['public'])).toEqual([]);
});

test('more than twelve editions are counted', () => {
  const names = ['public', ...Array.from({ length: 12 }, (_, at) => `group-${at}`), 'inspector', 'internal'];
  expect(String(warnings('public', '', '[n](narrow.md)', names))).toContain(
    'The editions for public and 12 other audiences will',
  );
});

test('a section’s printed number stays, and so is no reference that is left out', () => {
  const [inspection, measure] = ['inspections/2025-northtown.md', 'measures/visits.md'];
  const { problems } = makeEvidence({
    'settings.yaml': settings('public', 'internal'),
    [inspection]: fixtureText(inspection).replace('title:', 'audience: public\ntitle:'),
    [measure]: fixtureText(measure)
      .replace('title:', 'audience: public\ntitle:')
      .replace('series:', 'sections: ["1"]\nseries:'),
  });
  const warned = problems.filter(({ file }) => [inspection, measure].includes(file.slice('content/'.length)));
  expect(warned.map(({ message }) => message).filter((message) => message.includes('Thresholds'))).toEqual([]);
});
