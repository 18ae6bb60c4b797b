import { expect, test } from 'vitest';
import { noContent } from '../no-content-for-tests.ts';
import { sheetSource } from './sheet-source.ts';

test('a sheet whose name only looks like that of another document is registered under one that does not', () => {
  const registered = (title: string) => ({ ...noContent, register: [{ id: 'scorecard', title, alsoCalled: [] }] });
  expect(sheetSource('Score card.xlsx', registered('National adoption data'))).toMatchObject({
    id: 'score-card-2',
    draft: { id: 'score-card-2' },
  });
  expect(sheetSource('Score card.xlsx', registered('The Score-Card'))).toEqual({ id: 'scorecard' });
});
