import { expect, test } from 'vitest';
import { textDocument } from '../word/documents-for-tests.ts';
import { selfAssessment } from './self-assessment.ts';
import { noContent } from '../no-content-for-tests.ts';

test('what is struck out counts for no field, and a table stays in the text where it says more than the fields', () => {
  const text = `# Self-assessment 2019 of Darlington

Please return the form by ~~1 June 2019~~ 1 July 2019.

## External challenges

| Date | Activity | What came of it |
| - | - | - |
| May 2019 | Peer review | Caseloads are lower |
| ~~June 2019~~ | ~~Audit~~ | |

## Strengths

i) Family time

ii) ~~Fostering~~

## Priorities

i) Practice

## Signatures of success

| | Area of good practice | Area of improving practice | Area of priority focus | Direction of travel | Why |
| - | - | - | - | - | - |
| Leadership | ~~x~~ | x | | ↑ | New head of service |
`;
  const { drafts, warnings } = selfAssessment.convert(textDocument(text), noContent);
  expect(drafts[0]?.data).toMatchObject({
    due: '2019-07-01',
    'external-challenges': [{ date: '2019-05', activity: 'Peer review', state: 'done' }],
    strengths: [{ id: 'i', title: 'Family time' }],
    signatures: [{ id: 'leadership', level: 'area of improving practice', direction: 'up' }],
  });
  for (const kept of ['Caseloads are lower', 'New head of service', '~~Fostering~~', '~~Audit~~'])
    expect(drafts[0]?.body).toContain(kept);
  expect(warnings).toContainEqual({
    code: 'struck-out',
    message:
      'Struck-out text was kept out of the fields: “1 June 2019”, “June 2019”, “Audit”, “Fostering”, “x”. It stands in the text as printed.',
  });
  const undated = textDocument(text.replace(/Please return.*\n/, ''));
  const found = selfAssessment.convert(undated, noContent);
  expect(found.drafts[0]?.data).not.toHaveProperty('external-challenges');
  expect(found.warnings).toContainEqual(expect.objectContaining({ code: 'challenge-unclear' }));
});
