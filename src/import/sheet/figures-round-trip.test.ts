import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMeasuresCsv } from '../../report/format-measures-csv.ts';
import { editEntries } from '../../evidence/front-matter/edit-entries.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import type { ExistingItem } from '../importer.ts';
import { formatItem } from '../format-item.ts';
import { convertFigures, scorecard } from './figures-for-tests.ts';
import { csv, registered } from './sheet-for-tests.ts';

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const line = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      "'=1",
      '-3',
      '@SUM(A1)',
      'a, "b"',
      'Ä; ß',
      '2011-12',
      '£5',
      '1,000 homes',
      'n/a',
      '*',
      'Total',
    ),
    fc.stringMatching(/^[A-Za-z=+@"',;-][\w "',;=-]{0,12}$/),
  )
  .filter((text) => text.trim() !== '');
const text = fc.oneof(
  line,
  fc.tuple(line, line).map((lines) => lines.join('\n')),
);
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(3)) + 0);
const period = fc.oneof(
  line,
  fc.constantFrom('2014/15', '2014–15', '2011-12', 'Q1 2015-16', 'June 2017', '2016', '1 May 2017'),
);
const word = fc.oneof(line, fc.constantFrom('Good', '12 of 14 homes', '<5', 'TBC'));
const isNumber = /^[-+−£\d.,% ]*(?:per cent)?$/;
const value = fc.oneof(
  number,
  word.filter((words) => !isNumber.test(words.trim())),
);
const day = fc.constantFrom('2015-03-31', '2016-02-29');
const figure = fc.record({
  period,
  ends: optional(day),
  area: optional(line),
  category: optional(line),
  value,
  numerator: optional(number),
  denominator: optional(number),
  qualifier: optional(text),
  rank: optional(line),
  change: optional(fc.record({ value: number, unit: optional(line), since: line })),
  illustrative: optional(fc.constant(true)),
  source: fc.constantFrom('guide', 'strategy'),
  place: optional(line),
  note: optional(text),
});
const measure = fc.record({
  title: line,
  authority: fc.constantFrom('Northtown', 'England', '=Town'),
  unit: fc.oneof(line, fc.constantFrom('per cent', 'pounds a year', 'number')),
  better: optional(fc.constantFrom('higher', 'lower', 'neither')),
  frequency: optional(fc.constantFrom('weekly', 'six-monthly', 'one-off')),
  target: optional(fc.record({ value, by: optional(line), note: optional(text) })),
  sections: optional(fc.constantFrom(['1'], ['1', '2'])),
  series: fc.array(figure, { maxLength: 4 }),
});

const documents = ['guide', 'strategy'].map((id) => registered(id, id));
const rowsOf = (sheet: string): string[][] => parse(sheet, { bom: true });

/** Measures as the content holds them, each a file that passes the check; without what is undefined, as a file has no such field. */
function contentOf(made: readonly object[]) {
  const drafts = made.map((data, at): ExistingItem => {
    const written = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
    return { kind: 'measure', id: `measure-${at}`, data: written, body: '' };
  });
  const files = drafts.map((draft): [string, string] => [`measures/${draft.id}.md`, formatItem(draft)]);
  const { index, problems } = makeEvidence({ 'measures/visits.md': undefined, ...Object.fromEntries(files) });
  const faults = problems.filter(({ file, severity }) => severity === 'error' && file.includes('measures/measure-'));
  const items = index.items
    .filter(({ id }) => id.startsWith('measures/measure-'))
    .map(({ id, data }): ExistingItem => ({ kind: 'measure', id: id.replace('measures/', ''), data, body: '' }));
  return { index, items, faults };
}

test('a sheet as the site gives it out brings nothing back, and one figure more brings just that one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(measure, { minLength: 1, maxLength: 3 }), number, async (made, more) => {
      const { index, items, faults } = contentOf(made);
      fc.pre(faults.length === 0);
      const out = formatMeasuresCsv(index);
      const back = convertFigures(await csv(out), items, documents);
      expect([back.kind, back.drafts, back.warnings]).toEqual(['measure', [], []]);
      const [head = [], first = []] = rowsOf(out);
      const row = head.map((heading, at) =>
        heading === 'Period' ? 'May 2031' : heading === 'Value' ? more : at < 9 ? first[at] : '',
      );
      const grown = convertFigures(await csv(out + stringify([row])), items, documents);
      expect([grown.changed, grown.warnings]).toEqual([[], []]);
      expect(grown.added).toMatchObject([{ period: 'May 2031', ends: '2031-05-31', value: more, source: 'sheet' }]);
      const [old] = items;
      expect(grown.ids).toEqual([`measure/${old?.id}`, 'document/sheet']);
      const written = editEntries(formatItem(old as ExistingItem), 'series', { added: grown.added, changed: [] });
      const source = 'title: Sheet\ntype: data\nstatus: listed';
      const { problems } = makeEvidence({
        'measures/grown.md': written,
        'documents/sheet.md': `---\n${source}\n---\n`,
      });
      // Figures at random may contradict their counts, which is told as a warning.
      expect(problems.filter(({ file, severity }) => file.endsWith('grown.md') && severity === 'error')).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('a sheet that Excel has saved brings nothing back either', async () => {
  const series = [
    {
      period: '2011-12',
      ends: '2012-03-31',
      value: 12.5,
      numerator: 1,
      denominator: 8,
      source: 'guide',
      place: 'Page 2',
    },
    { period: 'June 2017', value: -3, category: '=Girls', source: 'strategy', note: 'Two\nlines' },
    { period: 'June 2017', value: 'Good', category: 'Boys', illustrative: true, source: 'guide' },
  ];
  const made = { title: 'Visits', authority: 'Northtown', unit: 'per cent', series, target: { value: 90, by: '2015' } };
  const { index, items } = contentOf([made]);
  const [head = [], ...rows] = rowsOf(formatMeasuresCsv(index));
  const numbers = ['Value', 'Numerator', 'Denominator', 'Target'].map((heading) => head.indexOf(heading));
  const days = [head.indexOf('Period'), head.indexOf('Ends')];
  const saved = rows.map((cells) =>
    cells.map((cell, at) => {
      if (numbers.includes(at) && /^-?\d/.test(cell)) return Number(cell);
      if (days.includes(at) && cell === 'June 2017')
        return { value: new Date('2017-06-01'), type: Date, format: 'mmm-yy' };
      return days.includes(at) && cell === '2012-03-31'
        ? { value: new Date(cell), type: Date, format: 'dd/mm/yyyy' }
        : cell;
    }),
  );
  const { drafts, warnings } = convertFigures(await scorecard([head, ...saved]), items, documents);
  expect([drafts, warnings]).toEqual([[], []]);
});
