import { expect, test } from 'vitest';
import { textDocument } from '../word/documents-for-tests.ts';
import { draft } from './draft.ts';

test('documents whose long names part only at their end are two drafts', () => {
  const ids = ['1', '2'].map((quarter) => {
    const name = `Local Safeguarding Children Board performance report 2016-17 quarter ${quarter}.docx`;
    const [made] = draft.convert({ ...textDocument('Words.'), name }, { register: [] }).drafts;
    return made?.id;
  });
  expect(ids).toEqual([
    'draft-local-safeguarding-children-board-performance-report-2016-17-quarter-1',
    'draft-local-safeguarding-children-board-performance-report-2016-17-quarter-2',
  ]);
});
