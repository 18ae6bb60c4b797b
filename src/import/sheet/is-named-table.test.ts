import { expect, test } from 'vitest';
import { isNamedTable } from './is-named-table.ts';

test.each([
  'la_cla_started',
  'LA CLA started 2024',
  'la_cla_started_202324',
  'la_cla_started_2023-24 (1)',
  'la_cla_started - Copy',
])('la_cla_started is the table called %s', (name) => {
  expect(isNamedTable('la_cla_started', name)).toBe(true);
});

test.each(['la_cla_started_22to25', 'national_la_cla_started', 'la_cla_ceased', '2024', ''])(
  'la_cla_started is not the table called %s',
  (name) => {
    expect(isNamedTable('la_cla_started', name)).toBe(false);
  },
);

test('a measure may name the table of one year', () => {
  expect(isNamedTable('cla_2023', 'cla_2024')).toBe(true);
});
