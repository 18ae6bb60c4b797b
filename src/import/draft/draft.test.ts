import { expect, test } from 'vitest';
import { textDocument } from '../word/documents-for-tests.ts';
import { draft } from './draft.ts';
import { noContent } from '../no-content-for-tests.ts';

test('documents whose long names part only at their end are two drafts', () => {
  const ids = ['1', '2'].map((quarter) => {
    const name = `Local Safeguarding Children Board performance report 2016-17 quarter ${quarter}.docx`;
    const [made] = draft.convert({ ...textDocument('Words.'), name }, noContent).drafts;
    return made?.id;
  });
  expect(ids).toEqual([
    'draft-local-safeguarding-children-board-performance-report-2016-17-quarter-1',
    'draft-local-safeguarding-children-board-performance-report-2016-17-quarter-2',
  ]);
});

test('a draft of minutes names the people in it, as every other import does', () => {
  const { warnings } = draft.convert(
    textDocument('Contact: Pat Example, 01632 960123\n\nApologies were received from Councillor Reed.'),
    noContent,
  );
  expect(warnings.map(({ code, message }) => [code, message])).toEqual([
    ['not-recognised', expect.any(String)],
    ['personal-detail', 'The text names a person: “Pat Example”. Write the role instead.'],
    ['personal-detail', 'The text names a person: “Councillor Reed”. Write the role instead.'],
    ['personal-detail', 'The text holds a telephone number: “01632 960123”. Remove it.'],
  ]);
});
