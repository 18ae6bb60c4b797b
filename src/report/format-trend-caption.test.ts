import { expect, test } from 'vitest';
import { formatTrendCaption } from './format-trend-caption.ts';

const trend = (values: readonly number[], undrawn?: number) => ({
  title: 'Visits (per cent)',
  periods: values.map((_, at) => ({ name: `${2020 + at}`, ends: `${2020 + at}-03-31` })),
  lines: [{ name: 'Northtown', values }],
  ...(undrawn === undefined ? {} : { undrawn }),
});

test.each([
  [trend([0, 40, 80]), 'Visits (per cent).'],
  [trend([70, 75, 80]), 'Visits (per cent). The scale begins at 65, not at 0.'],
  [trend([7000, 7500, 8000]), 'Visits (per cent). The scale begins at 6,500, not at 0.'],
  [trend([0, 40, 80], 1), 'Visits (per cent). 1 figure that is no plain number, like “over 80”, is only in the table.'],
  [
    trend([70, 75, 80], 2),
    'Visits (per cent). The scale begins at 65, not at 0. 2 figures that are no plain number, like “over 80”, are only in the table.',
  ],
])('the caption of %o', (shown, caption) => {
  expect(formatTrendCaption(shown)).toBe(caption);
});
