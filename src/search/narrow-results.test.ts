import { describe, expect, test } from 'vitest';
import { facetsOf, narrow, unknownValues } from './narrow-results.ts';
import { formatState, parseState, type FilterName } from './search-state.ts';

describe('filters', () => {
  const table = new Map<FilterName, Map<string, Set<number>>>([
    [
      'Kind',
      new Map([
        ['Inspection', new Set([1, 2])],
        ['Measure', new Set([3])],
      ]),
    ],
    [
      'Year',
      new Map([
        ['2015', new Set([1, 3])],
        ['2017', new Set([2])],
      ]),
    ],
  ]);
  const state = parseState('?q=adoption&kind=Inspection&kind=Measure&year=2015&owner=ZZ&sort=date&x=1');
  test('any within a group, all groups; an unknown value changes nothing and is named', () => {
    expect(narrow([1, 2, 3, 4], state.chosen, table)).toEqual([1, 3]);
    expect(unknownValues(state.chosen, table)).toEqual(['Owner ZZ']);
  });
  test('counts leave a group’s own choice out of account', () => {
    const year = facetsOf([1, 2, 3], state.chosen, table).get('Year');
    expect(year).toEqual([
      { value: '2015', count: 2, chosen: true },
      { value: '2017', count: 1, chosen: false },
    ]);
  });
  test('counts take the other groups’ choices into account', () => {
    const { chosen } = parseState('?q=adoption&kind=Inspection');
    const counts = (name: FilterName) =>
      facetsOf([1, 2, 3], chosen, table)
        .get(name)
        ?.map(({ value, count }) => [value, count]);
    expect(counts('Year')).toEqual([
      ['2015', 1],
      ['2017', 1],
    ]);
    expect(counts('Kind')).toEqual([
      ['Inspection', 2],
      ['Measure', 1],
    ]);
  });
  test('values stand in the order of their numbers', () => {
    const sections = new Map(['10. Adoption', '9. Police', 'All', '1. Visits'].map((value) => [value, new Set([1])]));
    const facets = facetsOf([1], new Map(), new Map([['Section', sections]])).get('Section');
    expect(facets?.map(({ value }) => value)).toEqual(['1. Visits', '9. Police', '10. Adoption', 'All']);
  });
  test('the address holds the whole search', () => {
    expect(formatState(state)).toBe('?q=adoption&kind=Inspection&kind=Measure&owner=ZZ&year=2015&sort=date');
    expect(parseState(formatState(state))).toEqual(state);
    expect(formatState(parseState(''))).toBe('');
    expect(formatState({ ...parseState('?kind=&owner='), text: ' care ' })).toBe('?q=care');
    expect(parseState('?kind=&owner=').chosen.size).toBe(0);
  });
});
