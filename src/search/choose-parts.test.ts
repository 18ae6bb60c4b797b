import { expect, test } from 'vitest';
import { chooseParts, choosePartsBefore } from './choose-parts.ts';

const parts = [
  ['academ', 'adher', 9],
  ['adopt', 'adopt', 90],
  ['adopter', 'adult', 8],
  ['planet', 'planet', 5],
  ['planner', 'planning', 8],
  ['plant', 'plants', 70],
  ['safe', 'safe', 17],
  ['safeguard', 'safeguard', 68],
  ['safeti', 'safeti', 12],
  ['said', 'say', 10],
  ['zeal', 'zeal', 50],
].map(([first, last, size]) => ({ first: String(first), last: String(last), size: Number(size) }));
const chosen = (...words: string[]) => chooseParts(parts, words).map((place) => parts[place]?.first);

test.each([
  ['a word is looked for where it stands', ['adopt'], ['adopt']],
  ['in the first part and in the last', ['adapt', 'zeal'], ['academ', 'zeal']],
  ['or where it would', ['adoptiv'], ['adopter']],
  ['each part is named once', ['safe', 'safe'], ['safe']],
  ['a few letters bring the small parts', ['saf'], ['safeti', 'safe']],
  ['some more the word used most too', ['safeg'], ['safeguard']],
  ['three letters bring no large one', ['ado'], ['adopter']],
  ['but where there is no other', ['zea'], ['zeal']],
  ['four bring the largest too', ['adop'], ['adopter', 'adopt']],
  ['of several the largest, and the small ones too', ['plan'], ['planet', 'planner', 'plant']],
  ['nothing begins like it', ['zz', ''], []],
])('%s', (_, words, expected) => {
  expect(chosen(...words)).toEqual(expected);
});

test('a word on its way finds the stem it goes on from', () => {
  expect(choosePartsBefore(parts, 'adopti').map((place) => parts[place]?.first)).toEqual(['adopt']);
  expect(choosePartsBefore(parts, 'adoptio').map((place) => parts[place]?.first)).toContain('adopt');
  expect(choosePartsBefore(parts, 'xy')).toEqual([]);
  // Behind the last of the parts.
  expect(choosePartsBefore(parts, 'zzziti')).toEqual([]);
});
