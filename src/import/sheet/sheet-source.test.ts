import { expect, test } from 'vitest';
import { registered } from './sheet-for-tests.ts';
import { sheetSource } from './sheet-source.ts';

test('a sheet whose name only looks like that of another document is registered under one that does not', () => {
  expect(sheetSource('Score card.xlsx', [registered('scorecard', 'National adoption data')])).toMatchObject({
    id: 'score-card-2',
    draft: { id: 'score-card-2' },
  });
  expect(sheetSource('Score card.xlsx', [registered('scorecard', 'The Score-Card')])).toEqual({ id: 'scorecard' });
});
