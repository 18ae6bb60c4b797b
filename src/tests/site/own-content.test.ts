import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../evidence/evidence-index.ts';
import { findGaps } from '../../evidence/finding-gaps/find-gaps.ts';
import { readEvidence } from '../../files/reading/read-evidence.ts';
import { formatEvidence } from '../../report/format-evidence.ts';
import { testSites } from '../test-sites.ts';

type Json = Record<string, unknown>;
const { folder, base } = testSites.own;
const readJson = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
const items = (readJson('evidence.json')['items'] as Json[]).map(
  (item) => item as Json & { id: string; kind: string; url: string },
);
const gaps = readJson('gaps.json')['gaps'] as { kind: string; item: string; file: string }[];
const { index } = await readEvidence('content', { cache: false });
const byId = new Map(items.map((item) => [item.id, item]));
const countOf = (kind: string) => items.filter((item) => item.kind === kind).length;
const list = (id: string, field: string) => byId.get(id)?.[field] as Json[];
const sectionsWith = (kind: string) =>
  gaps
    .filter((gap) => gap.kind === kind)
    .map(({ item }) => byId.get(item)?.['number'] ?? item)
    .sort((a, b) => Number(a) - Number(b));

describe('nothing is lost', () => {
  test('the data file holds exactly what the check reads', () => {
    expect(readFileSync(join(folder, 'evidence.json'), 'utf8')).toBe(
      [...formatEvidence(index, (id) => `${base}${id}.html`)].join(''),
    );
  });

  test('the sheet of figures has a row for each figure, and for each measure without one', () => {
    const rows = parse<Record<string, string>>(readFileSync(join(folder, 'measures.csv')), {
      bom: true,
      columns: true,
    });
    const figures = itemsOf(index, 'measure').flatMap(({ data }) =>
      data.series.length === 0 ? [[data.title, '']] : data.series.map(({ value }) => [data.title, String(value)]),
    );
    expect(rows.map(({ Title, Value }) => [Title, Value])).toEqual(figures);
  });

  test('every item has its page', () => {
    expect(items.filter(({ id }) => !existsSync(join(folder, `${id}.html`)))).toEqual([]);
    expect(items.map(({ url }) => url)).toEqual(items.map(({ id }) => `${base}${id}.html`));
  });

  test('the gaps page’s data are the gaps the check finds', () => {
    expect(gaps).toEqual(findGaps(index, '2015-12-02'));
  });
});

describe('the evidence of the five documents', () => {
  test('18 sections, each with its number of paragraphs', () => {
    const sections = index.items.filter((item) => item.kind === 'annex-m-section');
    const counted = sections.map((section) => section.body.numbered.filter(({ under }) => under === 'detail').length);
    expect(sections.map(({ data }) => data.number)).toEqual(
      Array.from({ length: 18 }, (_, number) => String(number + 1)),
    );
    expect(counted).toEqual([12, 6, 8, 3, 6, 11, 2, 14, 7, 5, 10, 11, 1, 9, 3, 11, 17, 11]);
  });

  test('18 sections of lines of enquiry', () => {
    const sections = list('frameworks/annex-m', 'sections') as { lines: { sublines?: Json[] }[] }[];
    expect(sections.map(({ lines }) => lines.length)).toEqual([3, 3, 3, 3, 3, 5, 2, 2, 8, 8, 2, 7, 1, 6, 2, 4, 6, 5]);
    expect(sections.map(({ lines }) => lines.flatMap(({ sublines }) => sublines ?? []).length)).toEqual([
      0, 0, 2, 4, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    ]);
  });

  test.each([
    ['inspections/2015-gateshead', 'authority', 8],
    ['inspections/2015-gateshead', 'lscb', 7],
    ['inspections/2015-darlington', 'authority', 18],
    ['inspections/2015-sunderland', 'authority', 27],
    ['inspections/2015-middlesbrough', 'authority', 16],
    ['inspections/2013-stockton-on-tees', 'authority', 14],
  ])('%s has its recommendations to the %s', (id, to, count) => {
    expect(list(id, 'recommendations').filter((recommendation) => recommendation['to'] === to)).toHaveLength(count);
  });

  test('Cumbria’s 5 main issues and 6 on practice are records', () => {
    const printed = list('inspections/2015-cumbria', 'recommendations').map((issue) => issue['printed-as']);
    expect(printed).toEqual([...Array<string>(5).fill('main issue'), ...Array<string>(6).fill('quality of practice')]);
  });

  test('judgements are as printed', () => {
    const judgements = (id: string) => byId.get(id)?.['judgements'];
    const [good, requires, inadequate] = ['good', 'requires improvement', 'inadequate'];
    expect(judgements('inspections/2013-stockton-on-tees')).toEqual({ overall: 'adequate' });
    expect(judgements('inspections/2015-gateshead')).toEqual({
      overall: good,
      'help-and-protection': good,
      'looked-after': good,
      adoption: good,
      'care-leavers': requires,
      leadership: good,
      lscb: requires,
    });
    expect(judgements('inspections/2015-cumbria')).toEqual({
      overall: inadequate,
      'help-and-protection': requires,
      'looked-after': inadequate,
      adoption: requires,
      'care-leavers': requires,
      leadership: inadequate,
    });
    expect(judgements('inspections/2015-darlington')).toEqual({
      overall: inadequate,
      'help-and-protection': inadequate,
      'looked-after': requires,
      adoption: good,
      'care-leavers': good,
      leadership: inadequate,
    });
    expect(judgements('inspections/2015-sunderland')).toEqual({
      overall: inadequate,
      'help-and-protection': inadequate,
      'looked-after': inadequate,
      adoption: inadequate,
      'care-leavers': inadequate,
      leadership: inadequate,
    });
    expect(judgements('inspections/2015-middlesbrough')).toEqual({
      overall: requires,
      'help-and-protection': requires,
      'looked-after': requires,
      adoption: good,
      'care-leavers': good,
      leadership: requires,
    });
    expect(judgements('inspections/2017-redcar-and-cleveland')).toEqual({ overall: requires });
  });

  test('14 recommendations in three bands with 58 actions', () => {
    const plan = list('action-plans/2013-stockton-on-tees', 'recommendations') as {
      urgency: string;
      actions: { part?: string }[];
      outcomes: string[];
      'how-we-will-know': string[];
    }[];
    expect(plan.map(({ actions }) => actions.length)).toEqual([7, 4, 4, 2, 5, 4, 5, 5, 4, 4, 5, 3, 2, 4]);
    expect(plan.map(({ urgency }) => urgency)).toEqual([
      ...Array<string>(3).fill('immediate'),
      ...Array<string>(4).fill('within-3-months'),
      ...Array<string>(7).fill('within-6-months'),
    ]);
    expect(plan.every((answer) => answer.outcomes.length > 0 && answer['how-we-will-know'].length > 0)).toBe(true);
    expect(
      plan.flatMap(({ actions }, position) => (actions.some(({ part }) => part !== undefined) ? [position + 1] : [])),
    ).toEqual([5, 8]);
  });

  test('the self-assessment has its eight challenges, four strengths, three priorities, seven signatures, five offers and five requests', () => {
    const id = 'self-assessments/2018-redcar-and-cleveland';
    const counts = ['external-challenges', 'strengths', 'priorities', 'signatures', 'offers', 'requests'].map(
      (field) => list(id, field).length,
    );
    expect(counts).toEqual([8, 4, 3, 7, 5, 5]);
    expect(list(id, 'external-challenges').filter(({ state }) => state === 'due')).toHaveLength(1);
    expect(list(id, 'signatures').map(({ level, direction }) => `${String(level)}, ${String(direction)}`)).toEqual([
      'area requiring further development, level',
      'area of improving practice, up',
      'area requiring further development, up',
      'area requiring further development, level',
      'area of priority focus, level',
      'area of priority focus, down',
      'area of improving practice, level',
    ]);
  });

  test('the nine priorities, six strands and six themes of the progress report are headings', () => {
    const report = index.byId.get('progress-reports/2017-q1-stockton-on-tees');
    const under = (title: RegExp, depth: number) => {
      const headings = report?.body.headings ?? [];
      const start = headings.findIndex((heading) => title.test(heading.title));
      const rest = headings.slice(start + 1);
      const end = rest.findIndex((heading) => heading.depth <= (headings[start]?.depth ?? 0));
      return rest.slice(0, end < 0 ? undefined : end).filter((heading) => heading.depth === depth).length;
    };
    expect([
      under(/^Priorities for 2017/, 3),
      under(/^Priorities for 2017/, 4),
      under(/^Progress by strategy theme/, 3),
    ]).toEqual([9, 6, 6]);
  });

  test('every kind is there', () => {
    expect(countOf('inspection')).toBe(7);
    expect(countOf('framework')).toBe(8);
    expect([countOf('self-assessment'), countOf('action-plan'), countOf('progress-report')]).toEqual([1, 1, 4]);
    expect(countOf('document')).toBeGreaterThan(60);
    expect(countOf('measure')).toBeGreaterThan(60);
  });
});

describe('the gaps', () => {
  test.each([
    ['summary-empty', ['13', '15']],
    ['documents-none', ['7', '9', '13']],
    ['performance-data-none', ['7', '8', '9', '11', '13', '16', '18']],
    ['document-doubtful', ['4', '8']],
    ['note-open', ['1', '5', '8', '10', '11', '12', '12', '15', '16']],
    ['sign-off-missing', ['self-assessments/2018-redcar-and-cleveland']],
    ['document-missing', []],
    ['owner-none', []],
    ['review-overdue', []],
  ])('%s in exactly the sections that have it', (kind, sections) => {
    expect(sectionsWith(kind)).toEqual(sections);
  });
});
