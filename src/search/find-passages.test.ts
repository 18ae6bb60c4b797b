import { describe, expect, test } from 'vitest';
import { expandQuery } from './expand-query.ts';
import { findPassages, readyText, type Anchor } from './find-passages.ts';
import { parseQuery } from './parse-query.ts';

const groupsOf = (text: string) =>
  expandQuery(parseQuery(text), [
    { acronym: 'SEND', meaning: 'special educational needs and disabilities', synonyms: [] },
    { acronym: 'IRO', meaning: 'independent reviewing officer', synonyms: [] },
    { acronym: 'CIN', meaning: 'child in need', synonyms: [] },
  ]).groups;
const text =
  'Missing. Detail. 1. A local procedure is in place. 2. The police send data every day on care leavers. 3. Return interviews and SEND work. More. Leavers’ care plans.';
const at = (words: string) => text.split(words)[0]?.trim().split(/\s+/).length ?? 0;
const anchors: Anchor[] = [
  { element: 'h2', id: 'detail', text: 'Detail', location: at('Detail.') },
  { element: 'li', id: 'detail-1', text: '', location: at('1. A') },
  { element: 'li', id: 'detail-2', text: '', location: at('2. The') },
  { element: 'li', id: 'detail-3', text: '', location: at('3. Return') },
  { element: 'h3', id: 'more', text: 'More', location: at('More.') },
];
const best = (query: string) => findPassages(readyText(text), anchors, groupsOf(query))[0];

describe('a passage', () => {
  test('is the numbered paragraph, with the headings above it', () => {
    expect(best('police data ')).toMatchObject({ anchor: 'detail-2', path: ['Detail'], label: 'paragraph 2' });
    expect(best('plans')).toMatchObject({ anchor: 'more', path: ['Detail', 'More'], label: '' });
  });

  test('has what was asked for marked', () => {
    expect(best('local procedures ')?.runs.filter(({ marked }) => marked)).toEqual([
      { text: 'local procedure', marked: true },
    ]);
  });

  test('does not say its heading again, unless that was asked for or is all there is', () => {
    const shown = (query: string) =>
      best(query)
        ?.runs.map((run) => run.text)
        .join(' ');
    expect(shown('plans ')).toBe('Leavers’ care plans.');
    expect(shown('leavers’ plans ')).toBe('Leavers’ care plans.');
    expect(shown('more plans ')).toBe('More. Leavers’ care plans.');
    const heading: Anchor[] = [{ element: 'h2', id: 'a', text: 'Care plans', location: 0 }];
    const runs = findPassages(readyText('Care plans.'), heading, groupsOf('plans '))[0]?.runs;
    expect(runs?.map((run) => run.text).join(' ')).toBe('Care plans.');
  });

  test('has a phrase between quotation marks in its very words', () => {
    expect(best('"local procedures"')).toBeUndefined();
    expect(best('"local procedure"')?.anchor).toBe('detail-1');
    expect(best('"Leavers\u2019 care"')?.anchor).toBe('more');
  });

  test('with the words in the order asked stands before one with them turned round', () => {
    expect(best('care leavers ')?.anchor).toBe('detail-2');
    expect(best('leavers’ care ')?.anchor).toBe('more');
  });

  test('an acronym has no other forms than its plural: sending is send and not SEND', () => {
    expect(groupsOf('sending ')[0]?.forms.map(({ words }) => words.join(' '))).toEqual(['sending']);
    const found = findPassages(readyText(text), anchors, groupsOf('sending '));
    expect(found.map(({ anchor }) => anchor)).toEqual(['detail-2']);
    expect(groupsOf('SENDs ')[0]?.forms.map(({ words }) => words.join(' '))).toContain('send');
  });

  test('words of a line in capitals have their other forms', () => {
    const marked = (query: string) =>
      findPassages(readyText('SAFEGUARDING PLANS'), [], groupsOf(query))[0]?.runs.find((run) => run.marked)?.text;
    expect([marked('safeguard '), marked('plan ')]).toEqual(['SAFEGUARDING', 'PLANS']);
  });

  test('an acronym is found by its capitals: SEND is not send', () => {
    expect(best('SEND ')?.anchor).toBe('detail-3');
  });

  test('has a word with its hyphen for one without', () => {
    const found = (query: string) =>
      findPassages(readyText('Police. A multi-agency panel.'), [], groupsOf(query))[0]?.runs;
    for (const query of ['multiagency ', 'multiag'])
      expect(found(query)?.filter(({ marked }) => marked)).toEqual([{ text: 'multi-agency', marked: true }]);
    expect(found('multiple ')).toBeUndefined();
  });

  test('grows with the last word while it is typed', () => {
    expect(best('interv')?.anchor).toBe('detail-3');
    expect(best('interv ')).toBeUndefined();
  });

  test('a number belongs to the word beside it, and a year to none', () => {
    const blocks = ['25. Police work.', 'Hours of 30 or more, and 25.', 'The 25 hours.', 'Adoption. It rose in 2015.'];
    const places = blocks.map((_, place) => ({
      element: 'li',
      id: `detail-${place + 1}`,
      text: '',
      location: blocks.slice(0, place).join(' ').split(/\s+/).filter(Boolean).length,
    }));
    const found = (query: string) =>
      findPassages(readyText(blocks.join(' ')), places, groupsOf(query)).map(({ anchor, score }) => [anchor, score]);
    expect(found('25 hours ').map(([anchor]) => anchor)).toEqual(['detail-3', 'detail-2', 'detail-1']);
    expect(Number(found('25 hours ')[2]?.[1])).toBeLessThan(0.2);
    expect(Number(found('adoption 2015 ')[0]?.[1])).toBeGreaterThan(0.7);
  });

  test('a number counts beside the word that it was asked for with, not beside another, and alone where it is all', () => {
    const score = (query: string, words: string) => findPassages(readyText(words), [], groupsOf(query))[0]?.score ?? 0;
    expect(score('12 hours police ', 'Hours 12 and in other places later some police.')).toBeGreaterThan(
      score('12 hours police ', 'Police 12 and in other places later some hours.'),
    );
    expect(score('12 hours ', 'Hours of other things, and then 12.')).toBeLessThan(0.6);
    expect(score('12 hours ', 'The 12 hours.')).toBe(1);
    expect(score('12 ', 'The 12 hours.')).toBe(1);
  });

  test('a word of two parts is more of a query than one with a word', () => {
    const [two, one] = ['Multi-agency work.', 'Police work.'].map(
      (words) => findPassages(readyText(words), [], groupsOf('multi-agency police '))[0]?.score ?? 0,
    );
    expect(two).toBeGreaterThan(one ?? 0);
  });

  test('a percentage is worth more than the number alone', () => {
    const scores = ['Section 47 enquiries.', 'We matched 47% in time.'].map(
      (words) => findPassages(readyText(words), [], groupsOf('47%'))[0]?.score ?? 0,
    );
    expect(scores[1]).toBeGreaterThan(3 * (scores[0] ?? 1));
  });

  test.each(['27,519', '27519', '£27,519 '])('%s is the number with a comma and without', (query) => {
    const marked = ['Under 18: 27,519 of 135,000.', 'Under 18: 27519, and not 27.'].map((content) =>
      findPassages(readyText(content), [], groupsOf(query))[0]?.runs.filter((run) => run.marked),
    );
    expect(marked.map((runs) => runs?.map((run) => run.text))).toEqual([['27,519'], ['27519,']]);
    expect(findPassages(readyText('From 27 October, 519 children.'), [], groupsOf(query))).toEqual([]);
  });

  test('a common word inside several counts only with them, and none but the last grows', () => {
    const marked = (query: string, words: string) =>
      findPassages(readyText(words), [], groupsOf(query))[0]?.runs.flatMap((run) => (run.marked ? [run.text] : []));
    expect(marked('child in need', 'The child in need, in indicated needs.')).toEqual(['child in need,', 'needs.']);
    expect(marked('signs-of-saf', 'Signs of safety, of an offered signal.')).toEqual(['Signs', 'safety,']);
    expect(marked('sign-of-saf', 'Sign of safety, of an offered signal.')).toEqual(['Sign', 'safety,']);
    expect(marked('child in need', 'We invite them in.')).toBeUndefined();
  });

  test('nothing where nothing fits', () =>
    expect(findPassages(readyText(text), anchors, groupsOf('zebra '))).toEqual([]));
});

describe('a long paragraph', () => {
  /** A paragraph of so many words, some of them others than “word”. */
  const paragraph = (length: number, others: Readonly<Record<number, string>>) =>
    Array.from({ length }, (_, at) => others[at] ?? 'word').join(' ');
  const cut = (query: string, length: number, others: Readonly<Record<number, string>>) => {
    const runs = findPassages(readyText(paragraph(length, others)), [], groupsOf(query))[0]?.runs ?? [];
    const words = runs
      .map(({ text }) => text)
      .join(' ')
      .split(' ');
    return { runs, words: words.filter((word) => word !== '…').length, before: words.indexOf('police') };
  };
  const dots = { text: '…', marked: false };

  test('is cut around what was asked for, and says so at both ends', () => {
    const { runs, words, before } = cut('police ', 200, { 100: 'police' });
    expect([runs[0], runs.at(-1), words]).toEqual([dots, dots, 42]);
    // The dots and six words, so that its sentence is seen.
    expect(before).toBe(7);
    expect(runs.filter(({ marked }) => marked)).toEqual([{ text: 'police', marked: true }]);
  });

  test('is shown from its beginning or to its end where that is near', () => {
    const [start, end] = [cut('police ', 200, { 2: 'police' }), cut('police ', 200, { 198: 'police' })];
    expect([start.runs[0]?.text, start.runs.at(-1), start.words]).toEqual(['word word', dots, 42]);
    expect([end.runs[0], end.runs.at(-1)?.text, end.words]).toEqual([dots, 'word', 42]);
  });

  test('is shown whole where it is no longer than what is shown', () => {
    const { runs, words } = cut('police ', 42, { 41: 'police' });
    expect([runs.at(-1), words]).toEqual([{ text: 'police', marked: true }, 42]);
    expect(runs).not.toContainEqual(dots);
  });

  test('is shown where most of what was asked for stands, and of two such places the first', () => {
    const marked = (others: Readonly<Record<number, string>>) =>
      cut('police data ', 300, others).runs.flatMap((run) => (run.marked ? [run.text] : []));
    expect(marked({ 20: 'police', 100: 'data', 200: 'police', 203: 'data' })).toEqual(['police', 'data']);
    expect(marked({ 50: 'police', 150: 'Data', 250: 'data' })).toEqual(['police']);
    // And of all places that where the words stand together.
    expect(marked({ 20: 'police', 40: 'data', 200: 'police', 201: 'data' })).toEqual(['police data']);
  });
});

describe('the passages of a page', () => {
  /** Blocks of text, each at its own anchor. */
  function pageOf(blocks: readonly (Omit<Anchor, 'location' | 'text'> & { words: string })[]) {
    const places = blocks.map(({ element, id, words }, at): Anchor => {
      const before = blocks.slice(0, at).flatMap((block) => block.words.split(' '));
      return { element, id, text: ` ${words} `, location: before.length };
    });
    return (query: string, anchors = places, title = '') =>
      findPassages(readyText(blocks.map(({ words }) => words).join(' ')), anchors, groupsOf(query), title);
  }
  const item = (id: string, words: string) => ({ element: 'li', id, words });

  test('are three at most, and those alike stand as on the page', () => {
    const find = pageOf([1, 2, 3, 4, 5].map((number) => item(`detail-${number}`, `${number}. The police work.`)));
    expect(find('police ').map(({ anchor }) => anchor)).toEqual(['detail-1', 'detail-2', 'detail-3']);
  });

  test('are cut where the anchors stand, in whatever order they are named', () => {
    const blocks = [item('detail-1', 'One says adoption.'), item('detail-2', 'Two says police.')];
    const find = pageOf(blocks);
    const turned = [
      { element: 'li', id: 'detail-2', text: '', location: 3 },
      { element: 'li', id: 'detail-1', text: '', location: 0 },
    ];
    for (const anchors of [undefined, turned])
      expect(find('police ', anchors).map(({ anchor, runs }) => [anchor, runs.length])).toEqual([['detail-2', 2]]);
  });

  test('show no word of the one before', () => {
    const find = pageOf([
      item('detail-1', 'One says much of adoption.'),
      item('detail-2', `The police ${'work '.repeat(60).trim()}`),
    ]);
    expect(find('police ')[0]?.runs.slice(0, 2)).toEqual([
      { text: 'The', marked: false },
      { text: 'police', marked: true },
    ]);
  });

  test('have no phrase that begins in one and ends in the next', () => {
    const find = pageOf([item('detail-1', 'We have a care'), item('detail-2', 'plan of it.')]);
    expect(find('"care plan"')).toEqual([]);
  });

  test('rather evidence than what is asked of it or a list of documents', () => {
    const find = pageOf([
      item('line-a', 'Police work.'),
      item('document-1', 'Police work.'),
      item('detail-1', 'Police work.'),
    ]);
    expect(find('police ').map(({ anchor }) => anchor)).toEqual(['detail-1', 'document-1', 'line-a']);
  });

  test('say what the title of the page does not: the supervision of Leeds supervision', () => {
    const long = `Leeds ${'work '.repeat(80).trim()} supervision.`;
    const find = pageOf([item('detail-1', 'Leeds.'), item('detail-2', 'Supervision.'), item('detail-3', long)]);
    const titled = (query: string) => find(query, undefined, 'Inspection of Leeds');
    expect(find('leeds supervision ')[0]?.anchor).toBe('detail-3');
    expect(find('leeds supervision ')[1]?.anchor).toBe('detail-1');
    expect(titled('leeds supervision ').map(({ anchor }) => anchor)).toEqual(['detail-3', 'detail-2', 'detail-1']);
    expect(titled('leeds supervision ')[0]?.runs.at(-1)).toEqual({ text: 'supervision.', marked: true });
    expect(titled('leeds ')[0]?.anchor).toBe('detail-1');
  });

  test('stand under the headings above them and no other', () => {
    const find = pageOf([
      { element: 'h2', id: 'summary', words: 'Summary' },
      { element: 'h3', id: 'part', words: 'Part' },
      { element: 'h2', id: 'detail', words: 'Detail' },
      { element: 'h3', id: 'visits-2', words: 'Visits' },
      item('detail-1', 'Police work.'),
    ]);
    expect(find('police ')).toMatchObject([{ path: ['Detail', 'Visits'], label: 'paragraph 1' }]);
    expect(find('visits ')).toMatchObject([{ path: ['Detail', 'Visits'], label: '' }]);
  });

  test('mark nothing that fits hardly: words that only begin like an acronym', () => {
    const find = pageOf([item('detail-1', 'They have irons.')]);
    expect(find('IRO').map(({ runs }) => runs)).toEqual([[{ text: 'They have irons.', marked: false }]]);
  });
});
