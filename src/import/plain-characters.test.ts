import { expect, test } from 'vitest';
import { findHiddenCharacter } from '../evidence/parsing/find-hidden-character.ts';
import { plainCharacters } from './plain-characters.ts';

test('nothing hidden is left, and nothing else is lost', () => {
  const hidden = '\u202A\u202E\u2066\u2069\u200B\u2060\uFFF9\uFFFB\u00AD\uFEFF\u200E';
  expect(plainCharacters(`child${hidden}ren\u00A0and\u2028ﬁnance, 16\u201117\tyears\n👩\u200D👧`)).toBe(
    'children and finance, 16-17\tyears\n👩\u200D👧',
  );
  expect(findHiddenCharacter(plainCharacters(hidden))).toBeUndefined();
});
