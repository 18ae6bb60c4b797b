import { expect, test } from 'vitest';
import { parseWholeSite } from './parse-whole-site.ts';
import type { Problem } from '../types.ts';

test('a folder without its three files is told how each is begun, since there is no site yet to look it up in', () => {
  const problems: Problem[] = [];
  parseWholeSite({ files: [] }, problems);
  expect(problems.map(({ message }) => message).sort()).toEqual([
    'There is no glossary.yaml. Every content folder needs one; [] in it is enough at first.',
    'There is no owners.yaml. Every content folder needs one; [] in it is enough at first.',
    'There is no settings.yaml. Every content folder needs one; the README shows one under “Beginning with your own content”.',
  ]);
});
