import { describe, expect, test } from 'vitest';
import { findReferences, mayBeReference, type Numbered } from './find-references.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';

describe('numbers', () => {
  const numbers: Numbered[] = [
    {
      kind: 'section',
      number: '8',
      label: 'Section 8',
      title: 'Outside the area',
      path: 'annex-m/08.html',
      paragraphs: 6,
      lines: ['a', 'c'],
    },
    {
      kind: 'section',
      number: '12',
      label: 'Section 12',
      title: 'Adoption',
      path: 'annex-m/12.html',
      paragraphs: 3,
      lines: ['a', 'b', 'b-3'],
      framework: 'Annex M',
    },
    { kind: 'item', number: '2.06', label: '2.06', title: 'Process', path: 'process.html' },
    {
      kind: 'recommendation',
      number: '7',
      label: 'Recommendation 7',
      title: 'Inspection',
      path: 'i.html#recommendation-7',
    },
    { kind: 'action', number: '7.2', label: 'Action 7.2', title: 'Plan', path: 'plan.html#action-7-2' },
    { kind: 'recommendation', number: '20B', label: 'Issue 20B', title: 'Review', path: 'review.html#issue-20b' },
    { kind: 'action', number: '20b.10', label: 'Action 20b.10', title: 'Plan', path: 'plan.html#action-20b-10' },
    { kind: 'item', number: '08.20', label: '08.20', title: 'Visits', path: 'visits.html' },
  ];
  test.each([
    ['12', 'annex-m/12.html', ''],
    ['s8', 'annex-m/08.html', ''],
    ['S.8', 'annex-m/08.html', ''],
    ['section 08', 'annex-m/08.html', ''],
    ['Sec. 8', 'annex-m/08.html', ''],
    ['§ 8', 'annex-m/08.html', ''],
    ['section 8.4', 'annex-m/08.html#detail-4', ''],
    ['paragraph 8.4', 'annex-m/08.html#detail-4', ''],
    ['section 2.06', 'process.html', ''],
    ['8.20', 'visits.html', ''],
    ['ITEM 2.06', 'process.html', ''],
    ['2.06', 'process.html', ''],
    ['item 2.06', 'process.html', ''],
    ['8.4', 'annex-m/08.html#detail-4', ''],
    ['section 8 paragraph 4', 'annex-m/08.html#detail-4', ''],
    ['section 8 paragraph 2', 'annex-m/08.html#detail-2', ''],
    ['sec 8 detail 4', 'annex-m/08.html#detail-4', ''],
    ['§8 para 4', 'annex-m/08.html#detail-4', ''],
    ['paragraph 4 in section 8', 'annex-m/08.html#detail-4', ''],
    ['section 08 paragraph 6', 'annex-m/08.html#detail-6', ''],
    // To the section, where it has no such paragraph.
    ['section 8 paragraph 7', 'annex-m/08.html', 'paragraph 7'],
    ['section 8 paragraph 0', 'annex-m/08.html', 'paragraph 0'],
    ['s8, para. 4', 'annex-m/08.html#detail-4', ''],
    ['paragraph 4 of section 8', 'annex-m/08.html#detail-4', ''],
    ['Section 8, detail 4', 'annex-m/08.html#detail-4', ''],
    ['detail 4 of section 8', 'annex-m/08.html#detail-4', ''],
    ['line of enquiry 12-b-3', 'annex-m/12.html#line-b-3', ''],
    ['line b-3', 'annex-m/12.html#line-b-3', ''],
    ['12-b', 'annex-m/12.html#line-b', ''],
    ['Section 12 line B', 'annex-m/12.html#line-b', ''],
    ['line a, section 12', 'annex-m/12.html#line-a', ''],
    ['action 7.2', 'plan.html#action-7-2', ''],
    ['recommendation 7, action 2', 'plan.html#action-7-2', ''],
    ['recommendation 7', 'i.html#recommendation-7', ''],
    ['Rec 7', 'i.html#recommendation-7', ''],
    ['R7', 'i.html#recommendation-7', ''],
    ['recommendations 7', 'i.html#recommendation-7', ''],
    ['main issue 20b', 'review.html#issue-20b', ''],
    ['Issue 20B', 'review.html#issue-20b', ''],
    ['rec. 20b action 10', 'plan.html#action-20b-10', ''],
    ['supervision recommendation 7', 'i.html#recommendation-7', 'supervision'],
    ['annex m section 12', 'annex-m/12.html', ''],
    ['Annex M 12', 'annex-m/12.html', ''],
    ['Section 12 of Annex M', 'annex-m/12.html', ''],
    ['s12 annex m', 'annex-m/12.html', ''],
    ['Annex M section 12 line b', 'annex-m/12.html#line-b', ''],
    ['Annex M adoption section 12', 'annex-m/12.html', 'adoption'],
  ])('%s leads to %s', (text, path, rest) => {
    const found = findReferences(text, numbers);
    expect([found.jumps.map((jump) => jump.path), found.rest]).toEqual([[path], rest]);
  });
  test.each([
    ['section 8 detail 4', 'Section 8, paragraph 4', 'Outside the area'],
    ['line b-3', 'Section 12, line of enquiry b-3', 'Adoption'],
    ['recommendation 7 action 2', 'Action 7.2', 'Plan'],
  ])('%s is called %s', (text, label, title) =>
    expect(findReferences(text, numbers).jumps).toMatchObject([{ label, title }]),
  );
  test.each([
    '7',
    '7.2',
    '8.9',
    'homeless 16 17',
    'section 47',
    'recommendation 70',
    '12 children',
    'adoption',
    'line d',
    'line 8',
    'para 8',
    'recommendation 8.4',
    'item 8.4',
    '8.4.1',
    'annex m 8',
    'Annex Meeting 12',
    'annex m recommendation 7',
    'item 12',
    'paragraph 4',
    'recommendation 7, action 3',
  ])('“%s” leads nowhere', (text) => expect(findReferences(text, numbers).jumps).toEqual([]));
  test('are the same when they have been packed for a browser', () => {
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    const two = numbers.flatMap((one) => [one, { ...one, number: '9b', label: 'Issue 9', path: `${one.path}x` }]);
    expect(unpackNumbers(packNumbers(two))).toEqual(two);
    const beside = [
      { kind: 'recommendation' as const, number: '1', label: 'Recommendation 1', title: 'A', path: 'i.html#a' },
      { kind: 'action' as const, number: '1', label: 'Action 1', title: 'A', path: 'i.html#b' },
      { kind: 'action' as const, number: '1', label: 'Action 1', title: 'B', path: 'i.html#c' },
    ];
    expect(unpackNumbers(packNumbers(beside))).toEqual(beside);
    // The page of the first of them once more, in its own place.
    expect(unpackNumbers(packNumbers([...beside, ...beside.slice(0, 1)]))).toEqual([...beside, ...beside.slice(0, 1)]);
    const places = Array.from({ length: 30 }, (_, at) => ({
      kind: 'recommendation' as const,
      number: String(at),
      label: `Recommendation ${at}`,
      title: 'Inspection',
      path: `i.html#recommendation-${at}`,
    }));
    expect(unpackNumbers(packNumbers(places))).toEqual(places);
    expect(JSON.stringify(packNumbers(places)).length).toBeLessThan(JSON.stringify(places).length / 3);
  });
  test('an action is found by letters of either kind, and nothing else for it', () => {
    const action = { kind: 'action' as const, number: '7a.2b', label: 'Action 7a.2b', title: 'Plan', path: 'p.html' };
    const item = { kind: 'item' as const, number: '7a.2b', label: '7a.2b', title: 'Process', path: 'i.html' };
    expect(findReferences('Recommendation 7A, action 2B', [item, action]).jumps.map(({ path }) => path)).toEqual([
      'p.html',
    ]);
  });
  test('only what may be a number asks for them', () => {
    const typed = ['s8', 'rec 7', '2.06', 'line b-3', 'section 8 detail 4', 'adoption', 'the line taken'];
    expect(typed.map(mayBeReference)).toEqual([true, true, true, true, true, false, false]);
    expect(mayBeReference('recommendation 7, action 2')).toBe(true);
  });
  test('a line that most sections have names none of them', () => {
    const sections = numbers.flatMap((one) => (one.number === '12' ? Array.from({ length: 9 }, () => one) : []));
    expect(findReferences('line a', sections).jumps).toEqual([]);
    expect(findReferences('line a', sections.slice(1)).jumps).toHaveLength(8);
  });
});
