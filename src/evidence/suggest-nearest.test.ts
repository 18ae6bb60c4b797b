import { expect, test } from 'vitest';
import { suggestNearest } from './suggest-nearest.ts';

test('proposes what is near, and nothing where nothing is', () => {
  expect(suggestNearest('early-help-stratgy', ['early-help-strategy', 'neglect-strategy'])).toBe(
    ' Did you mean “early-help-strategy”?',
  );
  expect(suggestNearest('slscb-assurance', ['slscb-assurance-report-missing-children'])).toBe(
    ' Did you mean “slscb-assurance-report-missing-children”?',
  );
  expect(suggestNearest('XY', ['AB', 'CD'])).toBe('');
  expect(suggestNearest('anything', [])).toBe('');
});
