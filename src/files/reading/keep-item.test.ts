import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOf } from '../../evidence/parsing/kind-of.ts';
import { parseItem } from '../../evidence/parsing/parse-item.ts';
import type { SourceFile } from '../../evidence/types.ts';
import { keepItem, takeItem } from './keep-item.ts';
import { readContent } from './read-content.ts';

function expectWhole(source: SourceFile): void {
  const kind = kindOf(source.file);
  if (kind === undefined) return;
  const parsed = parseItem(source, kind, true);
  expect(takeItem(keepItem(parsed, source, true), source), source.file).toEqual(parsed);
}

test('every file of the project’s own content comes back as it was parsed', () => {
  const { files } = readContent('content');
  expect(files.length).toBeGreaterThan(280);
  for (const source of files) expectWhole(source);
});

test('a file whose item is wrong comes back with what is wrong with it', () => {
  const source = { file: 'content/documents/a.md', bytes: Buffer.from('---\ntitle: 1\n---\n') };
  expect(takeItem(keepItem(parseItem(source, 'document', true), source, true), source)).toEqual(
    parseItem(source, 'document', true),
  );
});

test('without HTML an item comes back without it', () => {
  const [source] = readContent('content').files.filter(({ file }) => file.startsWith('content/annex-m/'));
  if (source === undefined) throw new Error('There is no section.');
  const parsed = parseItem(source, 'annex-m-section', false);
  expect(takeItem(keepItem(parsed, source, false), source)).toEqual(parsed);
});

test('any text comes back, however its lines end', () => {
  const { files } = readContent('content');
  const document = files.find(({ file }) => file.startsWith('content/documents/'));
  const [, fields = ''] = Buffer.from(document?.bytes ?? '')
    .toString()
    .split('---\n');
  const pieces = [
    '\n',
    '\r\n',
    '\n\n',
    '# a',
    '1. b',
    '- [ ] c',
    ' ',
    '| a |\n| - |',
    '“é”',
    '\u{1F600}',
    '---',
    '\uFEFF',
  ];
  const mark = fc.constantFrom('', '\uFEFF');
  const fence = fc.constantFrom('---\n', '--- \n', '---\r\n', '---');
  let read = 0;
  fc.assert(
    fc.property(mark, fence, fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (first, end, body) => {
      const text = `${first}---\n${fields}${end}${body.join('')}`;
      const source = { file: 'content/documents/a.md', bytes: Buffer.from(text) };
      expectWhole(source);
      if (parseItem(source, 'document', false).item !== undefined) read += 1;
    }),
  );
  expect(read).toBeGreaterThan(20);
});
