import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const faultsOf = (file: string, text: string) =>
  makeEvidence({ [file]: text })
    .problems.filter((problem) => problem.file === `content/${file}`)
    .map(({ message }) => message);

test('a file in the folder of another kind is told of in one sentence', () => {
  expect(faultsOf('documents/02-missing.md', fixtureText('annex-m/02-missing.md'))).toEqual([
    'The fields are those of an Annex M section, whose folder is content/annex-m. Move the file there, or give it the fields of a document.',
  ]);
  expect(faultsOf('inspections/strategy.md', fixtureText('documents/strategy.md'))).toEqual([
    'The fields are those of a document, whose folder is content/documents. Move the file there, or give it the fields of an inspection.',
  ]);
});

test('a file with a fault of its own keeps it', () => {
  const text = fixtureText('documents/strategy.md').replace(/^type: .*$/m, 'type: nothing');
  expect(faultsOf('documents/other.md', text)).toHaveLength(1);
  expect(faultsOf('documents/other.md', text)[0]).toContain('“type” must be one of');
});
