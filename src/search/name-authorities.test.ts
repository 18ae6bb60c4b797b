import { expect, test } from 'vitest';
import { expandQuery } from './expand-query.ts';
import { nameAuthorities } from './name-authorities.ts';
import { parseQuery } from './parse-query.ts';

const names = ['Stockton-on-Tees', 'Sunderland', 'Redcar and Cleveland', 'North Tyneside', 'South Tyneside', 'England'];
const entry = { acronym: 'LAC', meaning: 'looked after children', synonyms: [] };
const named = (text: string) =>
  nameAuthorities(expandQuery(parseQuery(text), [entry]).groups, names, 'Stockton-on-Tees').flatMap((group) =>
    group.authorities === undefined ? [] : [[group.text, ...group.authorities, group.needed === true]],
  );

test.each([
  ['adoption Sunderland', [['Sunderland', 'Sunderland', true]]],
  ['sunderland’s adoption', [['sunderland’s', 'Sunderland', true]]],
  ['Redcar LAC', [['Redcar', 'Redcar and Cleveland', true]]],
  [
    'Redcar and Cleveland LAC',
    [
      ['Redcar', 'Redcar and Cleveland', true],
      ['Cleveland', 'Redcar and Cleveland', true],
    ],
  ],
  ['Redcar-and-Cleveland', [['Redcar-and-Cleveland', 'Redcar and Cleveland', true]]],
  ['tyneside', [['tyneside', 'North Tyneside', 'South Tyneside', true]]],
  // The own name is known, but its pages need not say it.
  ['adoption Stockton', [['Stockton', 'Stockton-on-Tees', false]]],
  ['Stockton-on-Tees', [['Stockton-on-Tees', 'Stockton-on-Tees', false]]],
  // The second word of a name, what is quoted, and what names no one authority.
  ['Cleveland adoption', []],
  ['adoption Cleveland', []],
  ['"Sunderland"', []],
  ['north England', []],
  ['Sunderlands-plan', []],
  ['LAC', []],
  ['2 December 2015', []],
])('%s', (text, expected) => expect(named(text)).toEqual(expected));
