import { describe, expect, test } from 'vitest';
import { messagesAfter, type GapCase } from '../../tests/gap-content.ts';

const one = 'annex-m/01-thresholds.md';
const four = 'annex-m/04-neglect.md';

/** Content whose texts say a figure, and what is then said of it. */
const cases: readonly GapCase[] = [
  ['figure-differs', 'a rounded figure is the same', [[one, '75% of visits', '89% of visits']], []],
  [
    'figure-differs',
    'a figure rounded to a tenth is the same',
    [
      [one, '75% of visits', '88.5% of visits'],
      ['measures/visits.md', 'value: 88.5', 'value: 88.46'],
    ],
    [],
  ],
  [
    'figure-differs',
    'a figure rounded up from a half is the same',
    [
      [one, '75% of visits', '1.5% of visits'],
      ['measures/visits.md', 'value: 88.5', 'value: 1.45'],
    ],
    [],
  ],
  [
    'figure-differs',
    'a figure of other tenths is not',
    [[one, '75% of visits', '88.4% of visits']],
    ['The text says 88.4%; “Visits held in time” has no such figure.'],
  ],
  [
    'figure-differs',
    'a figure a little below a half is not rounded up',
    [
      [one, '75% of visits', '1.5% of visits'],
      ['measures/visits.md', 'value: 88.5', 'value: 1.4499'],
    ],
    ['The text says 1.5%; “Visits held in time” has no such figure.'],
  ],
  [
    'figure-differs',
    'a text that says a fall in words has the same figure without its minus',
    [
      [one, 'We held [75% of visits]', 'Visits [fell by 6%]'],
      ['measures/visits.md', 'value: 88.5', 'value: -6'],
    ],
    [],
  ],
  ['figure-differs', 'a year is no figure', [[one, '75% of visits', 'visits in 2025-26']], []],
  [
    'figure-differs',
    'the one percentage of the sentence is meant',
    [[one, 'We held [75% of visits](../measures/visits.md)', 'We held 70% of [visits](../measures/visits.md) in time']],
    ['The text says 70%; “Visits held in time” has no such figure.'],
  ],
  [
    'figure-differs',
    'numbers in words count before the unit',
    [[four, '[Calls]', '[eight calls]']],
    [
      'The text says 75%; “Visits held in time” has no such figure.',
      'The text says 8; “Calls answered” has no such figure.',
    ],
  ],
  [
    'figure-differs',
    'where a sentence names two measures, its one percentage is of neither',
    [
      [
        one,
        'We held [75% of visits](../measures/visits.md)',
        'We held 70% of [visits](../measures/visits.md) and [calls](../measures/calls.md)',
      ],
    ],
    [],
  ],
  [
    'figure-differs',
    'two wrong figures are told together',
    [[one, '[75% of visits]', '[75% of visits, and 70% a year before]']],
    ['The text says 75% and 70%; “Visits held in time” has no such figure.'],
  ],
];

describe('figures in a text that the measure may not have', () => {
  test.each(cases)('%s: %s', (kind, _why, edits, messages) => {
    expect(messagesAfter(edits, kind)).toEqual(messages);
  });
});
