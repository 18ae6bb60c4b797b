import { expect, test } from 'vitest';
import { compareTruth } from './compare-truth.ts';
import { formatAccuracy } from './format-accuracy.ts';

test('right, wrong and left empty, field by field', () => {
  const data = {
    framework: 'sif',
    authority: 'Newbridge',
    inspected: { from: '2015-01-05', to: '2015-01-16' },
    judgements: { overall: 'good', adoption: 'good', leadership: 'good' },
    recommendations: [{ to: 'authority' }, { to: 'authority' }, { to: 'lscb' }],
  };
  const truth = {
    framework: 'sif',
    authority: 'Newbridge',
    inspected: { from: '2015-01-05', to: '2015-01-16' },
    published: '2015-03-01',
    judgements: { overall: 'good', leadership: 'inadequate', 'care-leavers': 'good' },
    recommendations: { authority: 3, lscb: 1 },
  };
  expect(formatAccuracy([{ name: 'a.pdf', comparisons: compareTruth(data, truth) }])).toBe(
    `field                                        right       wrong  left empty
framework                                        1           0           0
authority                                        1           0           0
inspected from                                   1           0           0
inspected to                                     1           0           0
published                                        0           0           1
judgement: overall                               1           0           0
judgement: leadership                            0           1           0
judgement: care-leavers                          0           0           1
judgement: adoption                              0           1           0
recommendations: authority                       0           1           0
recommendations: lscb                            1           0           0
all                                              6           3           2

a.pdf: published: read “”, truth.json says “2015-03-01”
a.pdf: judgement: leadership: read “good”, truth.json says “inadequate”
a.pdf: judgement: care-leavers: read “”, truth.json says “good”
a.pdf: judgement: adoption: read “good”, truth.json says “”
a.pdf: recommendations: authority: read “2”, truth.json says “3”`,
  );
});
