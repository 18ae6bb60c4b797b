import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { leftOutId } from '../evidence/editions/left-out.ts';
import { makeEvidence } from '../tests/make-evidence.ts';
import { formatMeasuresCsv } from './format-measures-csv.ts';

const measure = (series: string) => `---
title: "=Visits, late"
authority: Northtown
unit: per cent
better: lower
frequency: monthly
marking: OFFICIAL-SENSITIVE
target: { value: 5, by: March 2016, note: Set by Cabinet. }
sections: ["1", "2"]
series:${series}
---
`;
const figures = `
  - { period: 2014-15, ends: 2015-03-31, value: -1.5, numerator: 3, denominator: 200, source: guide, place: Page 2 }
  - period: June 2015
    area: England
    category: Girls
    value: Good
    qualifier: over
    rank: 2nd
    illustrative: true
    change: { value: -2, unit: points, since: "2013" }
    source: ${leftOutId}
    note: |-
      Two
      lines`;

const rowsOf = (text: string) => {
  const { index } = makeEvidence({ 'measures/late.md': text, 'measures/visits.md': undefined });
  return parse<Record<string, string>>(formatMeasuresCsv(index), { bom: true, columns: true });
};

test('every figure is a row with all that its measure says of it, and runs nothing', () => {
  const [first = {}, second] = rowsOf(measure(figures));
  expect(first).toMatchObject({
    Marking: 'OFFICIAL-SENSITIVE',
    Measure: 'late',
    Title: "'=Visits, late",
    Authority: 'Northtown',
    Unit: 'per cent',
    Better: 'lower',
    Frequency: 'monthly',
    Target: '5',
    'Target by': 'March 2016',
    'Target note': 'Set by Cabinet.',
    Period: '2014-15',
    Ends: '2015-03-31',
    Value: '-1.5',
    Numerator: '3',
    Denominator: '200',
    Source: 'guide',
    Place: 'Page 2',
    Illustrative: '',
    Sections: '1; 2',
  });
  expect(second).toMatchObject({
    Measure: 'late',
    Area: 'England',
    Category: 'Girls',
    Value: 'Good',
    Qualifier: 'over',
    Rank: '2nd',
    Change: '-2',
    'Change unit': 'points',
    'Change since': '2013',
    Illustrative: 'yes',
    Source: '[left out of this edition]',
    Note: 'Two\nlines',
  });
  expect(Object.keys(first)).toHaveLength(27);
});

test('a measure without figures has a row, and the sheet begins with the mark of UTF-8', () => {
  expect(rowsOf(measure(' []'))).toMatchObject([{ Measure: 'late', Unit: 'per cent', Period: '', Value: '' }]);
  expect(formatMeasuresCsv({ ...makeEvidence().index, items: [] })).toMatch(
    /^\uFEFFMarking,Measure,Title,Authority,Unit,/,
  );
});
