import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';

const shapeOf = (text: string) => {
  const { terms, excluded } = parseQuery(text);
  const show = (term: (typeof terms)[number]) => (term.phrase ? `"${term.words.join(' ')}"` : term.words.join('+'));
  return [...terms.map(show), ...excluded.map((term) => `-${show(term)}`)].join(' | ');
};

describe('a query', () => {
  test.each([
    ['care leavers', 'care | leavers'],
    ['hub "continuum of need" police', 'hub | "continuum of need" | police'],
    ['“continuum of need” hub', '"continuum of need" | hub'],
    ['‘continuum of need’ children’s hub', '"continuum of need" | childrens | hub'],
    ['«Signs of Safety»', '"signs of safety"'],
    ['"not closed yet', '"not closed yet"'],
    ['adoption -Gateshead', 'adoption | -gateshead'],
    ['adoption −“care leavers”', 'adoption | -"care leavers"'],
    ['multi-agency', 'multi+agency'],
    ['16/17 year olds', '16 | 17 | year | olds'],
    ['2.06', '2.06'],
    ['£27,519 of 135,000', '27519 | of | 135000'],
    ['sections 3,14,15', 'sections | 3 | 14 | 15'],
    ['2014,2015', '2014 | 2015'],
    ['"27,519 children"', '"27519 children"'],
    ['s.47', 's47'],
    ['Social Care & Housing', 'social | care | housing'],
    ['<script>alert(1)</script>', 'script | alert | 1 | script'],
    ['(a+)+$', 'a'],
    ['حماية الأطفال', 'حماية | الاطفال'],
    ['adoption - Gateshead', 'adoption | gateshead'],
    ['-Gateshead adoption', 'adoption | -gateshead'],
    ['"care"-plan', '"care" | plan'],
    ['hub ‘continuum of need’', 'hub | "continuum of need"'],
    ['hub -‘care leavers’', 'hub | -"care leavers"'],
    ['children‘s home and parents’ views', 'childrens | home | and | parents | views'],
    ['‘tis the child’s view', 'tis | the | childs | view'],
    ['part,123', 'part | 123'],
  ])('%s', (text, shape) => expect(shapeOf(text)).toBe(shape));

  test.each(['', '   ', '!?.,;:', '"', '""', '-', '😀', '--'])('“%s” asks for nothing', (text) => {
    expect(parseQuery(text)).toEqual({ terms: [], excluded: [], cut: false });
  });

  test('only the beginning of a very long one counts', () => {
    const { terms, cut } = parseQuery('word '.repeat(2000));
    expect([terms.length, cut]).toEqual([24, true]);
    expect(parseQuery('x'.repeat(10_000)).cut).toBe(true);
    expect(parseQuery('x'.repeat(10_000)).terms[0]?.text).toHaveLength(400);
    const many = [24, 25].map((words) => parseQuery('word '.repeat(words)).cut);
    expect([...many, parseQuery(`${'x'.repeat(400)} `).cut, parseQuery('x'.repeat(401)).cut]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test.each([
    ['47%', '47%'],
    ['47 % matched', '47% | matched'],
    ['9.1 per cent', '9.1%'],
    ['9.1 Percent', '9.1%'],
    ['9.1 per-cent', '9.1%'],
    ['9.1  %', '9.1%'],
    ['" 47% "', '47%'],
    ['"47%"', '47%'],
    ['up 50%-60%', 'up | 50%-60'],
    ['47 per centre', '47 | per | centre'],
    ['100%free', '100 | free'],
  ])('%s: a figure keeps its sign', (text, shape) => {
    const shown = parseQuery(text).terms.map(({ words, percent }) => `${words.join('%-')}${percent ? '%' : ''}`);
    expect(shown.join(' | ')).toBe(shape);
  });

  test.each([
    ['• Return interviews vary', 'return | interviews | vary'],
    ['o Return interviews vary', 'return | interviews | vary'],
    ['b) Return interviews vary', 'return | interviews | vary'],
    ['(iv) Return interviews vary', 'return | interviews | vary'],
    ['a. Return interviews vary', 'return | interviews | vary'],
    ['c Return interviews', 'c | return | interviews'],
    ['3. Return interviews vary', '3 | return | interviews | vary'],
    ['o Return', 'o | return'],
    ['s. 47 enquiries made', 's | 47 | enquiries | made'],
  ])('%s: what a pasted list begins with is not asked for', (text, shape) => expect(shapeOf(text)).toBe(shape));

  test('a day of any year and a month are one term, as whole dates are', () => {
    const days = (text: string) => parseQuery(text).terms.map(({ text, date }) => [text, date?.day]);
    expect(days('minutes of 2nd Dec and 2/12/2015')).toEqual([
      ['minutes', undefined],
      ['of', undefined],
      ['2 December', '12-02'],
      ['and', undefined],
      ['2 December 2015', '2015-12-02'],
    ]);
    expect(days('Dec 2015')).toEqual([['December 2015', '2015-12']]);
    expect(shapeOf('plan -2nd Dec')).toBe('plan | -2+december');
    expect(shapeOf('"2nd Dec"')).toBe('"2nd dec"');
  });

  test('a date is one term, and stays as it is between quotation marks', () => {
    expect(parseQuery('plan 02/12/2015').terms.map(({ text, phrase, date }) => [text, phrase, date?.day])).toEqual([
      ['plan', false, undefined],
      ['2 December 2015', false, '2015-12-02'],
    ]);
    expect(parseQuery('1/2/2015 3/4/2016').terms.map(({ date }) => date?.day)).toEqual(['2015-02-01', '2016-04-03']);
    expect(shapeOf('plan -2/12/2015')).toBe('plan | -2+december+2015');
    expect(shapeOf('"version of 2 December 2015"')).toBe('"version of 2 december 2015"');
  });

  test('the last word may still grow until a space follows it', () => {
    expect(parseQuery('care leav').terms.map(({ typing }) => typing)).toEqual([false, true]);
    expect(parseQuery('care leav ').terms.map(({ typing }) => typing)).toEqual([false, false]);
  });

  test('a phrase that is closed grows no more, and of a word in parts only the last may', () => {
    const typing = (text: string) => parseQuery(text).terms.map((term) => term.typing);
    expect(['"care leav', '"care leavers"', '‘care leavers’', '<b>hub'].map(typing)).toEqual([
      [true],
      [false],
      [false],
      [false, true],
    ]);
  });

  test('a word is named as typed, without the marks around it', () => {
    expect(parseQuery('...care’ ‘plan- (s.47).').terms.map(({ text }) => text)).toEqual(['care', 'plan', 's.47']);
  });
});
