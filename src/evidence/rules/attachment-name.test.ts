import { expect, test } from 'vitest';
import { makeEvidence } from '../../tests/make-evidence.ts';

const told = (...names: string[]) =>
  makeEvidence({}, { attachments: names.map((name) => ({ file: `attachments/${name}`, size: 1 })) })
    .problems.filter(({ rule }) => rule === 'attachment-name')
    .map(({ file, message }) => `${file.replace('content/attachments/', '')}: ${message}`);

test.each(['%', '#', '?', '\\', ':', '*', '"', '<', '>', '|'])('a name with %s would not open', (sign) => {
  expect(told(`a${sign}b.pdf`)).toEqual([
    `a${sign}b.pdf: The name holds “${sign}”, which would break its address. Rename the file.`,
  ]);
});

test.each(['\t', '\u200b', '\u2028', '\u2029'])('a character that nobody sees is not printed', (sign) => {
  expect(told(`a${sign}b.pdf`)).toEqual([
    `a${sign}b.pdf: The name holds a character that nobody sees, which would break its address. Rename the file.`,
  ]);
});

test.each(['aux/plan.pdf', 'con.pdf', 'plans /plan.pdf'])('Windows cannot keep %s', (name) => {
  expect(told(name)).toEqual([
    `${name}: Windows cannot keep this name: it means a device there, or ends in a dot or a space. Rename the file.`,
  ]);
});

test('each part of a path may have 120 characters and no more', () => {
  const [folder, longest] = ['f'.repeat(120), `${'n'.repeat(116)}.pdf`];
  expect(told(`${folder}/${longest}`)).toEqual([]);
  expect(told(`n${longest}`)).toEqual([
    `n${longest}: The name is longer than 120 characters, which some systems cannot keep. Shorten it.`,
  ]);
});

test.each([
  ['Plan.pdf', 'plan.pdf'],
  ['Cafe\u0301.pdf', 'Caf\u00e9.pdf'],
])('of %s and %s, in whatever order they are read, the second is told', (first, second) => {
  const message = `${second}: The name differs from “attachments/${first}” only in capitals or in how an accent is saved. Windows takes the two for one; rename one of them.`;
  expect(told(first, second)).toEqual([message]);
  expect(told(second, first)).toEqual([message]);
});

test('letters of any language, digits, spaces, hyphens and brackets are plain', () => {
  expect(told('Ańnex M – part 2 (final) [v3].pdf', 'console.pdf')).toEqual([]);
});
