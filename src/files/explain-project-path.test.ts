import { expect, test } from 'vitest';
import { explainProjectPath } from './explain-project-path.ts';

test('a sign that the compilers cannot read in the project’s path is named, with what to do', () => {
  expect(explainProjectPath("C:\\Users\\O'Brien\\evidence")).toBe(
    "The pages cannot be compiled in “C:\\Users\\O'Brien\\evidence”, because of the sign ' in its path. Move the project to a folder without it.",
  );
  for (const path of ['/a/100% done', '/a/x #1', '/a/"b"', '/a/b?'])
    expect(explainProjectPath(path), path).toBeDefined();
});

test('any other path is none the worse', () => {
  for (const path of ['/a/Ordner mit Ümlaut', 'C:\\a (1) & b', '/a/[b] {c} $d !+,;=@~^`'])
    expect(explainProjectPath(path), path).toBeUndefined();
});
