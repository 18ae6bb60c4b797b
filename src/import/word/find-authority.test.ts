import { expect, test } from 'vitest';
import { findAuthority } from './find-authority.ts';

const plan = 'Northfold Council: action plan. Northfold will learn what works, as Durham and Leeds do.';

test('the council whose content it is, is known by the name its settings give', () => {
  expect(findAuthority(plan)).toBeUndefined();
  expect(findAuthority(plan, 'Northfold')).toBe('Northfold');
});

test.each(['Northfold Borough Council', 'London Borough of Northfold', 'City of Northfold'])(
  'the settings’ name is found without the kind of council, and kept: %s',
  (own) => {
    expect(findAuthority(plan, own)).toBe(own);
  },
);

test('a council that everybody knows keeps the name it is called by', () => {
  expect(findAuthority('Durham: action plan', 'Durham County Council')).toBe('Durham');
});

test('the own council is not read into a longer name', () => {
  expect(findAuthority('Derbyshire: action plan', 'Derbys')).toBe('Derbyshire');
  expect(findAuthority('North Tyneside Council: action plan', 'North')).toBe('North Tyneside');
});
