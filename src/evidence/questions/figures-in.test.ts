import { expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

test.each([
  ['over 60% were Good', [60]],
  ['only 6 carers left in 2014/15', [6]],
  ['£1,250,000 and 46.8 per cent', [1250000, 46.8]],
  ['4 of 5', [4, 5]],
  ['on 2 December 2015, December 2 and in 2014-15', []],
  ['19-21 year old care leavers, aged 16 and 17, post-16', []],
  ['section 47, s20, stage 2, KS4, item 2.06, A2, Annex A list 8, the 3rd', []],
  ['within 72 hours, 3 months and 26 weeks', []],
])('%s', (text, figures) => {
  expect(figuresIn(text).map(({ value }) => value)).toEqual(figures);
});
