import { describe, expect, test } from 'vitest';
import { messagesAfter, type GapCase } from '../../tests/gap-content.ts';

const four = 'annex-m/04-neglect.md';
const calls = 'measures/calls.md';

/** Content that nearly has a gap or has it in another way, and what is then said of that kind. */
const cases: readonly GapCase[] = [
  [
    'measure-figures-none',
    'figures of others are none of the authority',
    [
      [
        'measures/homes.md',
        'series: []',
        'series:\n  - period: 2024-25\n    area: England\n    value: 8\n    source: strategy',
      ],
    ],
    ['No figure of Northtown is recorded, only those of others.'],
  ],
  [
    'measure-comparator-none',
    'a figure that is no actual data compares with nothing',
    [
      [
        calls,
        'source: strategy\n',
        'source: strategy\n  - period: October 2025\n    area: England\n    value: 8\n    illustrative: true\n    source: strategy\n',
      ],
    ],
    ['No comparison is recorded for Calls answered.'],
  ],
  ['measure-stale', 'the second month is allowed', [[calls, '2025-10-31', '2026-01-01']], []],
  ['measure-stale', 'without the last day of its period no figure ages', [[calls, '    ends: 2025-10-31\n', '']], []],
  [
    'measure-stale',
    'a figure without a last day makes the others no newer',
    [[calls, 'source: strategy\n', 'source: strategy\n  - period: January 2026\n    value: 8\n    source: strategy\n']],
    ['The latest figure is for October 2025. A newer one is due by 31 December 2025.'],
  ],
  ['measure-stale', 'a figure counted once does not age', [[calls, 'monthly', 'one-off']], []],
  [
    'measure-stale',
    'the newest figure counts, wherever it stands',
    [
      [
        calls,
        'value: 7\n    source: strategy\n',
        'value: 7\n    source: strategy\n  - period: September 2025\n    ends: 2025-09-30\n    value: 6\n    source: strategy\n',
      ],
    ],
    ['The latest figure is for October 2025. A newer one is due by 31 December 2025.'],
  ],
  [
    'measure-stale',
    'a figure that is no actual data does not count',
    [
      [
        calls,
        'value: 7\n',
        'value: 7\n    source: strategy\n  - period: January 2026\n    ends: 2026-01-31\n    value: 9\n    illustrative: true\n',
      ],
    ],
    ['The latest figure is for October 2025. A newer one is due by 31 December 2025.'],
  ],
  [
    'measure-stale',
    'figures of another authority are theirs to renew',
    [[calls, 'authority: Northtown', 'authority: Southtown']],
    [],
  ],
  [
    'measure-figures-none',
    'a figure that is no actual data is told of as such where it stands',
    [[calls, 'value: 7\n', 'value: 7\n    illustrative: true\n']],
    ['No figure is recorded.'],
  ],
  [
    'measure-figures-none',
    'another authority’s figures are theirs to give',
    [['measures/homes.md', 'authority: Northtown', 'authority: Southtown']],
    [],
  ],
  [
    'measure-target-none',
    'where neither is better there is no target',
    [[calls, 'better: higher', 'better: neither']],
    [],
  ],
  [
    'measure-target-none',
    'another authority sets its own',
    [[calls, 'authority: Northtown', 'authority: Southtown']],
    [],
  ],
  ['measure-target-none', 'what is counted once needs none', [[calls, 'frequency: monthly', 'frequency: one-off']], []],
  [
    'measure-target-none',
    'where less is better there is one too',
    [[calls, 'better: higher', 'better: lower']],
    ['No target is recorded for Calls answered.'],
  ],
  [
    'measure-target-none',
    'a measure that no section cites is left alone',
    [[four, '1. [Calls](../measures/calls.md).', '1. Calls.']],
    [],
  ],
  [
    'measure-comparator-none',
    'the authority itself is no comparison',
    [[calls, 'value: 7\n', 'value: 7\n    area: Northtown\n']],
    ['No comparison is recorded for Calls answered.'],
  ],
  [
    'measure-stale',
    'a newer figure that stands last counts too',
    [
      [
        calls,
        'value: 7\n    source: strategy\n',
        'value: 7\n    source: strategy\n  - period: November 2025\n    ends: 2025-11-30\n    value: 6\n    source: strategy\n',
      ],
    ],
    ['The latest figure is for November 2025. A newer one is due by 31 January 2026.'],
  ],
  [
    'measure-stale',
    'a newer figure of England makes ours no newer',
    [
      [
        calls,
        'source: strategy\n',
        'source: strategy\n  - period: January 2026\n    ends: 2026-01-31\n    area: England\n    value: 8\n    source: strategy\n',
      ],
    ],
    ['The latest figure is for October 2025. A newer one is due by 31 December 2025.'],
  ],
  [
    'measure-stale',
    'a newer figure under the authority’s own name does',
    [
      [
        calls,
        'source: strategy\n',
        'source: strategy\n  - period: January 2026\n    ends: 2026-01-31\n    area: Northtown\n    value: 8\n    source: strategy\n',
      ],
    ],
    [],
  ],
  [
    'measure-stale',
    'where there is no figure of ours, that of England tells how old they are',
    [[calls, '    ends: 2025-10-31\n', '    ends: 2025-10-31\n    area: England\n']],
    ['The latest figure is for October 2025. A newer one is due by 31 December 2025.'],
  ],
  ['measure-stale', 'without a word on how often, none is due', [[calls, 'frequency: monthly\n', '']], []],
  ...[
    ['weekly', '2026-02-14'],
    ['quarterly', '2025-08-31'],
    ['six-monthly', '2025-02-28'],
    ['annual', '2024-02-29'],
  ].map(([frequency = '', ends = '']): GapCase => [
    'measure-stale',
    `a ${frequency} figure is old after twice its time`,
    [
      [calls, 'monthly', frequency],
      [calls, '2025-10-31', ends],
    ],
    ['The latest figure is for October 2025. A newer one is due by 28 February 2026.'],
  ]),
];

describe('near misses, and gaps in another form: measures and figures', () => {
  test.each(cases)('%s: %s', (kind, _why, edits, messages) => {
    expect(messagesAfter(edits, kind)).toEqual(messages);
  });
});
