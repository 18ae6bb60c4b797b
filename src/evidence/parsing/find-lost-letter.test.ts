import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { decodeText } from './decode-text.ts';
import { findLostLetter } from './find-lost-letter.ts';

const asWindows = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test.each(['’', '‘', '“', '–', '—', '…', '•', '£', '½'])('%s read as Windows text is told, with its place', (sign) => {
  expect(findLostLetter(`a\nb ${asWindows(sign)}`)).toMatchObject({ rule: 'encoding', line: 2, column: 3 });
});

test('a letter that was lost is told once for the file', () => {
  const path = 'documents/guide.md';
  const { problems } = makeEvidence({ [path]: `${fixtureText(path)}\nchildren\uFFFDs and child\uFFFDs\n` });
  expect(problems.filter(({ file }) => file.endsWith(path)).map(({ rule }) => rule)).toEqual(['encoding']);
});

test.each(['Âge', 'château', '£5', '€4', 'â', 'SÃO PAULO'])('%s is written as it is meant', (text) => {
  expect(findLostLetter(text)).toBeUndefined();
});

test.each(['PK\u0003\u0004', '%PDF-1.4', '{\\rtf1'])('a file that begins with %j is named for what it is', (begin) => {
  expect(decodeText(new TextEncoder().encode(`${begin} more`))).toEqual({
    fault: expect.stringContaining('only its name ends in .md') as string,
  });
});
