import { expect, test } from 'vitest';
import { formsOfPartDate } from './forms-of-part-date.ts';

const spelt = (text: string, day: string) => {
  const forms = formsOfPartDate({ text, day });
  const words = (some: typeof forms) => some.map((form) => form.words.join(' '));
  return {
    both: words(forms.filter(({ printed, indexed }) => !printed && !indexed)),
    printed: words(forms.filter(({ printed }) => printed)),
    indexed: words(forms.filter(({ indexed }) => indexed)),
  };
};

test('a day of any year stands in words, with its ending or without, and in whole dates of any year', () => {
  expect(spelt('2 December', '12-02')).toEqual({
    both: [
      '2 december',
      '02 december',
      '2nd december',
      'december 2nd',
      '2 dec',
      '02 dec',
      '2nd dec',
      'dec 2nd',
      '2nd of december',
    ],
    printed: ['2 12 ####', '2.12.####', '02 12 ####', '02.12.####', '02 12 ##', '02.12.##', '#### 12 02', '####.12.02'],
    indexed: ['212####', '0212####', '0212##', '####1202', '2dec####', '2dec##', '02dec####', '02dec##'],
  });
  expect(spelt('13 May', '05-13')).toEqual({
    both: ['13 may', '13th may', 'may 13th', '13th of may'],
    printed: ['13 5 ####', '13.5.####', '13 05 ####', '13.05.####', '13 05 ##', '13.05.##', '#### 05 13', '####.05.13'],
    indexed: ['135####', '1305####', '1305##', '####0513'],
  });
});

test('a month of a year stands in words, as Excel writes it, and in whole dates of any day', () => {
  expect(spelt('June 2013', '2013-06')).toEqual({
    both: ['june 2013', 'jun 2013'],
    printed: [
      'jun 13',
      '# 6 2013',
      '#.6.2013',
      '## 6 2013',
      '##.6.2013',
      '# 06 2013',
      '#.06.2013',
      '## 06 2013',
      '##.06.2013',
      '2013 06 ##',
      '2013.06.##',
    ],
    indexed: [
      '#62013',
      '##62013',
      '#062013',
      '##062013',
      '201306##',
      'june2013',
      'jun2013',
      '#jun2013',
      '##jun2013',
      'jun13',
      '#jun13',
      '##jun13',
    ],
  });
});
