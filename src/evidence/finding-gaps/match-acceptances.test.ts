import { describe, expect, test } from 'vitest';
import { matchAcceptances, type AcceptanceEntry } from './match-acceptances.ts';

type Gap = { readonly name: string; readonly at?: string; readonly of?: readonly string[] };
const entry = (fields: Partial<AcceptanceEntry>): AcceptanceEntry => ({
  kind: 'note-open',
  by: 'AB',
  reason: 'Known.',
  until: '2026-03-31',
  ...fields,
});
const acceptedOf = (gaps: readonly Gap[], entries: readonly AcceptanceEntry[]) =>
  [...matchAcceptances(gaps, entries).keys()].map(({ name }) => name).sort();

const [first, second] = [
  { name: 'first', at: 'document-1', of: ['policy'] },
  { name: 'second', at: 'document-2', of: ['guide'] },
];
const twice = [
  { name: 'upper', at: 'detail-1', of: ['To be added.'] },
  { name: 'lower', at: 'detail-3', of: ['To be added.'] },
];

describe('an acceptance', () => {
  test.each([
    ['without a place and a name accepts all', {}, ['first', 'second']],
    ['of a place accepts what stands there', { at: 'document-2' }, ['second']],
    ['of a name accepts it wherever it stands', { of: ['guide'] }, ['second']],
    ['of a name accepts nothing else at its place', { at: 'document-1', of: ['guide'] }, ['second']],
    ['of a name that is nowhere accepts nothing', { at: 'document-1', of: ['plan'] }, []],
    ['of several names accepts each', { of: ['guide', 'policy'] }, ['first', 'second']],
  ])('%s', (_, fields, expected) => {
    expect(acceptedOf([first, second], [entry(fields)])).toEqual(expected);
  });

  test('of a gap of several things accepts it while it is of nothing more', () => {
    const lines = (...of: string[]) => [{ name: 'lines', at: 'line-a', of }];
    const accepted = [entry({ at: 'line-a', of: ['a', 'c'] })];
    expect(acceptedOf(lines('a', 'c'), accepted)).toEqual(['lines']);
    expect(acceptedOf(lines('c'), accepted)).toEqual(['lines']);
    expect(acceptedOf(lines('a', 'c', 'd'), accepted)).toEqual([]);
  });

  test.each([
    ['one of them, the first where no place says which', [entry({ of: ['To be added.'] })], ['upper']],
    ['the one at its place', [entry({ at: 'detail-3', of: ['To be added.'] })], ['lower']],
    ['the first when its place has gone', [entry({ at: 'detail-9', of: ['To be added.'] })], ['upper']],
    [
      'both where it is there twice, whichever has lost its place',
      [entry({ at: 'detail-9', of: ['To be added.'] }), entry({ at: 'detail-1', of: ['To be added.'] })],
      ['lower', 'upper'],
    ],
    [
      'no more when it is given again for longer at the same place',
      [
        entry({ at: 'detail-1', of: ['To be added.'] }),
        entry({ at: 'detail-1', of: ['To be added.'], until: '2027-01-31' }),
      ],
      ['upper'],
    ],
  ])('of words that stand twice accepts %s', (_, entries, expected) => {
    expect(acceptedOf(twice, entries)).toEqual(expected);
  });

  test.each([
    ['in other marks and capitals', 'which “team”, — then?', true],
    ['cut as the check prints it', 'Which team …', true],
    ['cut in a word', 'Which te…', true],
    ['cut without a sign that it is', 'Which team', false],
    ['of other words', 'Which teams then?', false],
  ])('names words %s: %s', (_, name, expected) => {
    const gaps = [{ name: 'note', of: ['Which "team" - then?'] }];
    expect(acceptedOf(gaps, [entry({ of: [name] })])).toEqual(expected ? ['note'] : []);
  });

  test('that is given again counts for the longer time', () => {
    const entries = ['2026-01-31', '2026-12-31', '2026-06-30'].map((until) => entry({ of: ['guide'], until }));
    expect(matchAcceptances([second], entries).get(second)?.until).toBe('2026-12-31');
  });
});
