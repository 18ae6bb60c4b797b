import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { readiness } from './readiness.ts';

test('counts what each section has, and a section nobody has written', () => {
  const { index } = makeEvidence({ 'annex-m/02-missing.md': undefined });
  expect(readiness(index).map(({ section, ...row }) => ({ ...row, written: section !== undefined }))).toEqual([
    {
      number: '1',
      title: 'Thresholds',
      written: true,
      summary: true,
      performanceData: true,
      documents: { listed: 2, held: 1, doubtful: 1 },
      lines: { answered: 2, asked: 3 },
      openNotes: 1,
    },
    {
      number: '2',
      title: 'Missing',
      written: false,
      summary: false,
      performanceData: false,
      documents: { listed: 0, held: 0, doubtful: 0 },
      lines: { answered: 0, asked: 1 },
      openNotes: 0,
    },
  ]);
});

test('sections that the framework does not list, because it lists none, have their rows by number', () => {
  const { index, problems } = makeEvidence({
    'frameworks/annex-n.md':
      '---\ntitle: Annex N\nshort-title: Annex N\npublisher: Ofsted\nfrom: 2025-01\njudgements: []\ngrades: []\n---\n',
    'annex-m/02-missing.md': fixtureText('annex-m/02-missing.md').replace('number: "2"', 'number: "10"'),
    'annex-m/03-neglect.md': fixtureText('annex-m/02-missing.md').replace('number: "2"', 'number: "9"'),
  });
  expect(problems.filter(({ rule }) => rule === 'unknown-section')).toEqual([]);
  expect(readiness(index).map(({ number, section, lines }) => [number, section?.id, lines.asked])).toEqual([
    ['1', 'annex-m/01-thresholds', 0],
    ['9', 'annex-m/03-neglect', 0],
    ['10', 'annex-m/02-missing', 0],
  ]);
});

test('a paragraph that is only an open note answers nothing', () => {
  const text = fixtureText('annex-m/01-thresholds.md').replace('1. Audits show it', '1. [ ] Audits show it');
  const { index } = makeEvidence({ 'annex-m/01-thresholds.md': text });
  expect(readiness(index)[0]?.lines).toEqual({ answered: 1, asked: 3 });
});

test('a word for nothing is no summary and no data', () => {
  const text = fixtureText('annex-m/01-thresholds.md')
    .replace(/(?<=## Summary statement\n\n)[^#]+/, 'To be added.\n\n')
    .replace(/(?<=## Performance and activity data\n\n)[\s\S]+/, 'N/A\n');
  const { index } = makeEvidence({ 'annex-m/01-thresholds.md': text });
  expect(readiness(index)[0]).toMatchObject({ summary: false, performanceData: false });
});

test('a paragraph whose own note is done answers, whatever is open below it', () => {
  const text = fixtureText('annex-m/01-thresholds.md').replace('2. Visits', '2. [x] Visits');
  const { index } = makeEvidence({ 'annex-m/01-thresholds.md': text });
  expect(readiness(index)[0]).toMatchObject({ lines: { answered: 2, asked: 3 }, openNotes: 1 });
});

test('only the detail answers a line', () => {
  const text = fixtureText('annex-m/01-thresholds.md')
    .replace(' [a](#line-a)', '')
    .replace('[document 1](#document-1).', '[document 1](#document-1). [a](#line-a)');
  const { index } = makeEvidence({ 'annex-m/01-thresholds.md': text });
  expect(readiness(index)[0]?.lines).toEqual({ answered: 1, asked: 3 });
});

test('the summary and the data are each looked at for themselves', () => {
  const text = fixtureText('annex-m/01-thresholds.md').replace(/(?<=## Summary statement\n\n)[^#]+/, 'TBC\n\n');
  const { index } = makeEvidence({ 'annex-m/01-thresholds.md': text });
  expect(readiness(index)[0]).toMatchObject({ summary: false, performanceData: true });
});

test('a section is called what its own file says', () => {
  const text = fixtureText('annex-m/01-thresholds.md').replace('title: Thresholds', 'title: Our thresholds');
  expect(readiness(makeEvidence({ 'annex-m/01-thresholds.md': text }).index)[0]?.title).toBe('Our thresholds');
});

test('only documents that are to hand are held', () => {
  const documents = (...statuses: readonly string[]) => {
    const [strategy = '', guide = ''] = statuses;
    const { index } = makeEvidence({
      'documents/strategy.md': fixtureText('documents/strategy.md')
        .replace('file: attachments/strategy.txt\n', '')
        .replace('status: held', `status: ${strategy}`),
      'documents/guide.md': fixtureText('documents/guide.md').replace('status: requested', `status: ${guide}`),
    });
    return readiness(index)[0]?.documents;
  };
  expect(documents('held', 'held')).toEqual({ listed: 2, held: 2, doubtful: 1 });
  expect(documents('held\nfile: attachments/gone.pdf', 'held')).toEqual({ listed: 2, held: 1, doubtful: 1 });
  expect(documents('listed', 'requested')).toEqual({ listed: 2, held: 0, doubtful: 1 });
});

test('a link to a line that is asked in parts answers none of them', () => {
  const text = fixtureText('annex-m/01-thresholds.md').replace('[b-1](#line-b-1)', '[b](#line-b)');
  expect(readiness(makeEvidence({ 'annex-m/01-thresholds.md': text }).index)[0]?.lines).toEqual({
    answered: 1,
    asked: 3,
  });
});
