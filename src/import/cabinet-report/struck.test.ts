import { expect, test } from 'vitest';
import { checkDrafts } from '../word/content-for-tests.ts';
import { textDocument } from '../word/documents-for-tests.ts';
import { cabinetReport } from './cabinet-report.ts';
import { noContent } from '../no-content-for-tests.ts';

test('what is struck out counts for no field, stands in the texts and is told of', () => {
  const text = `REPORT TO CABINET

~~12 JUNE 2013~~ 13 JUNE 2013

INSPECTION IN KENT

# Summary

Ofsted undertook a child protection inspection in Kent between 7 and 16 January 2013. ~~The report was published on 1 February 2013.~~ ~~The overall judgement was good.~~

# Findings of the inspection

- Overall effectiveness – ~~good~~ adequate

Ofsted made the following recommendations:

- ~~Do nothing in Kent.~~
- Improve plans ~~by May~~.

# Recommendations

Cabinet is asked to note the report on Kent.

# Financial implications

None for Kent.

# Legal implications

None.
`;
  const { drafts, warnings } = cabinetReport.convert(textDocument(text), noContent);
  expect(drafts[0]?.data).toMatchObject({ reported: '2013-06-13' });
  expect(drafts[1]?.data).toMatchObject({
    judgements: { overall: 'adequate' },
    recommendations: [{ id: '1', text: 'Improve plans.' }],
  });
  expect(drafts[1]?.data).not.toHaveProperty('published');
  expect(drafts[0]?.body).toContain('~~The overall judgement was good.~~');
  expect(drafts[1]?.body).toContain('~~good~~ adequate');
  expect(warnings[0]).toMatchObject({ code: 'struck-out' });
  for (const struck of ['12 JUNE 2013', 'The overall judgement was good.', 'Do nothing in Kent.', 'by May'])
    expect(warnings[0]?.message).toContain(`“${struck}”`);
  expect(checkDrafts(drafts)).toEqual([]);
});
