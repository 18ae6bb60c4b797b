import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

test.each([
  ['left out', '1. One\n2. Two\n4. Four', ['4 but would be shown as 3']],
  ['typed twice', '1. One\n2. Two\n2. Three', ['2 but would be shown as 3']],
  ['in order', '1. One\n2. Two\n3. Three', []],
])('a number %s', (_, list, expected) => {
  const file = 'documents/strategy.md';
  const found = makeEvidence({ [file]: `${fixtureText(file).trimEnd()}\n\n## Points\n\n${list}\n` }).problems;
  expect(found.map(({ message }) => /typed (.+?)\./.exec(message)?.[1])).toEqual(expected);
});
