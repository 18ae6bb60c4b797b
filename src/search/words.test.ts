import { expect, test } from 'vitest';
import { growsFrom } from './words.ts';

test.each([
  ['adopti', 'adopt', true],
  ['adoption', 'adopt', true],
  ['agencie', 'agenc', true],
  ['assessmen', 'assess', true],
  ['irony', 'iro', false],
  ['safegard', 'safe', false],
  ['sending', 'se', false],
  ['470', '47', false],
])('whether %s may be growing from %s: %s', (word, stem, grows) => expect(growsFrom(word, stem)).toBe(grows));
