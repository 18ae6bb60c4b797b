import { expect, test } from 'vitest';
import { saysLess } from './says-less.ts';

const item = (source: string, data: Readonly<Record<string, unknown>> = {}, body = '') => ({
  data: { sources: [{ id: source }], ...data },
  body,
});
const asks = (...texts: readonly string[]) => ({
  recommendations: texts.map((text, at) => ({ id: String(at), text })),
});
const [judged, published] = [{ judgements: { overall: 'good', leaders: 'good' } }, { published: '2024-03-01' }];

test.each([
  ['a judgement', item('plan', { judgements: { overall: 'good' } }), item('report', judged), true],
  [
    'no judgement, another grade of it',
    item('plan', judged),
    item('report', { judgements: { leaders: 'inadequate' } }),
    false,
  ],
  ['the day of publication', item('plan'), item('report', published), true],
  ['no day of publication, another one', item('plan', { published: '2024-04' }), item('report', published), false],
  ['no day of publication, a first one', item('plan', published), item('report'), false],
  ['the text', item('plan', {}, ' \n'), item('report', {}, 'Findings.'), true],
  ['no text, another one', item('plan', {}, 'Plans.'), item('report', {}, 'Findings.'), false],
  ['no text, as there is none', item('plan'), item('report', {}, ' \n'), false],
  [
    'words of recommendations',
    item('paper', asks('Improve plans.')),
    item('report', asks('Improve plans (12).')),
    true,
  ],
  ['a recommendation', item('paper', asks('Improve.')), item('report', asks('Improve.', 'Train.')), true],
  ['no words, but brings some', item('report', asks('Improve (12).')), item('paper', asks('Improve.')), false],
  [
    'words, and brings another grade',
    item('paper', { ...asks('Improve.'), judgements: { overall: 'good' } }),
    item('report', { ...asks('Improve (12).'), judgements: { overall: 'inadequate' } }),
    false,
  ],
  [
    'words, and brings a first day of publication',
    item('paper', { ...asks('Improve.'), ...published }),
    item('report', asks('Improve (12).')),
    false,
  ],
  [
    'all of it, but from the same source',
    item('report'),
    item('report', { ...judged, ...published }, 'Findings.'),
    false,
  ],
])('another source would take away %s', (_, fresh, existing, less) => {
  expect(saysLess(fresh, existing)).toBe(less);
});
