import { expect, test } from 'vitest';
import { checkDrafts } from '../word/content-for-tests.ts';
import { b, h, n, p, strong, table } from '../word/word-for-tests.ts';
import { cabinetReport } from './cabinet-report.ts';
import { textDocument, wordDocument } from '../word/documents-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const cover = [
  table([
    ['Report to', 'Cabinet'],
    ['Date', '12 March 2018'],
    ['Report of', 'Director of Children’s Services'],
  ]),
  h('Children’s services: quarter 3 (October – December) 2017/18'),
];

test('a quarterly report in Word: cover table, numbered paragraphs, a table, personal details', async () => {
  const document = await wordDocument([
    ...cover,
    h('Summary', 2),
    n('This report tells Cabinet how children in Sunderland are doing. Sunderland has changed its front door.'),
    n('Sunderland’s figures are below:'),
    table([
      ['Measure', 'Q3'],
      ['Plans', '120'],
    ]),
    h('Financial implications', 2),
    n('There are none.'),
    h('Legal implications', 2),
    n('There are none.'),
    h('Background papers', 2),
    p('None.'),
    strong('Contact officer: Pat Example'),
    p('Telephone: 0191 555 0123, pat@example.gov.uk'),
  ]);
  expect(cabinetReport.recognise(document, noContent)).toBeGreaterThan(0.9);
  const { kind, drafts, warnings } = cabinetReport.convert(document, noContent);
  expect(kind).toBe('progress-report');
  expect(drafts.map((draft) => `${draft.kind} ${draft.id}`)).toEqual([
    'progress-report 2018-03-12-sunderland-childrens-services-quarter-3-october',
    'document cabinet-report-2018-03-12-childrens-services-quarter-3-october',
  ]);
  expect(drafts[0]?.data).toMatchObject({
    title: 'Children’s services: quarter 3 (October – December) 2017/18',
    authority: 'Sunderland',
    reported: '2018-03-12',
    to: 'Cabinet',
    period: { from: '2017-10', to: '2017-12' },
  });
  expect(drafts[0]?.body).toContain(`2. Sunderland’s figures are below:

   | Measure | Q3 |
   | - | - |
   | Plans | 120 |`);
  expect(drafts[0]?.body).toContain('3. There are none.');
  expect(warnings.map(({ message }) => message)).toEqual([
    'The text names a person: “Pat Example”. Write the role instead.',
    'The text holds an e-mail address: “pat@example.gov.uk”. Remove it.',
    'The text holds a telephone number: “0191 555 0123”. Remove it.',
  ]);
  expect(checkDrafts(drafts)).toEqual([]);
});

test('a report on an inspection, with other inspections in its appendix', async () => {
  const document = await wordDocument([
    p('9 June 2016'),
    h('TITLE OF REPORT: Inspection of services for children in need of help and protection'),
    h('REPORT OF: Director of Children’s Services'),
    h('Purpose of the report', 2),
    n(
      'To inform the Children Overview and Scrutiny Committee of the inspection of Gateshead under the Single Inspection Framework, published on 11 March 2016. Gateshead did well.',
    ),
    h('The inspection', 2),
    n('The inspection took place between 27 October and 19 November 2015 in Gateshead.'),
    h('Inspection findings', 2),
    n('The overall judgement was good. The grades were:'),
    b('Children who need help and protection – Good'),
    b('Care leavers – Requires Improvement'),
    n('Inspectors made the following recommendations:'),
    b('Improve all plans.'),
    b('Help care leavers.'),
    n('The review of the LSCB found that the LSCB requires improvement.'),
    n('The review made these recommendations for improvement:'),
    b('Train more people.'),
    n('Recommendations for the Overview and Scrutiny Committee:'),
    b('to note this report'),
    h('Appendix 1'),
    h('Cumbria County Council, inspected 3 – 25 March 2015', 2),
    p('The overall judgement is that services in Cumbria are inadequate.'),
    p('The main issues were the following:'),
    b('Plans drift.'),
    b('Oversight is weak.'),
    h('Quality of practice', 3),
    b('Assessments are late.'),
  ]);
  const { drafts } = cabinetReport.convert(document, noContent);
  expect(drafts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'progress-report 2016-06-09-gateshead-inspection-of-services-for-children-in',
    'inspection 2015-gateshead',
    'inspection 2015-cumbria',
    'document children-overview-and-report-2016-06-09-inspection-of-services-for-children-in',
  ]);
  expect(drafts[0]?.data).toMatchObject({
    to: 'Children Overview and Scrutiny Committee',
    inspection: '2015-gateshead',
  });
  expect(drafts[1]?.data).toMatchObject({
    inspected: { from: '2015-10-27', to: '2015-11-19' },
    published: '2016-03-11',
    framework: 'sif',
    judgements: {
      overall: 'good',
      'help-and-protection': 'good',
      'care-leavers': 'requires improvement',
      lscb: 'requires improvement',
    },
    recommendations: [
      { id: '1', to: 'authority', text: 'Improve all plans.' },
      { id: '2', to: 'authority', text: 'Help care leavers.' },
      { id: 'lscb-1', to: 'lscb', text: 'Train more people.' },
    ],
  });
  expect(drafts[2]?.data).toMatchObject({
    judgements: { overall: 'inadequate' },
    recommendations: [
      { id: 'issue-1', 'printed-as': 'main issue', text: 'Plans drift.' },
      { id: 'issue-2', 'printed-as': 'main issue', text: 'Oversight is weak.' },
      { id: 'practice-1', 'printed-as': 'quality of practice', text: 'Assessments are late.' },
    ],
  });
  expect(checkDrafts(drafts)).toEqual([]);
});

test('a grade given twice in different words is left out, and one of another framework too', () => {
  const text = `REPORT TO CABINET

13 JUNE 2013

INSPECTION IN KENT

# Summary

Ofsted undertook a child protection inspection in Kent between 7 and 16 January 2013. The overall judgement was adequate. Later it says the overall judgement was good.

# Recommendations

Cabinet is asked to note the report on Kent. Children who need help and protection – requires improvement

- Children who need help and protection – requires improvement

# Financial implications

None for Kent.

# Legal implications

None.
`;
  const { drafts, warnings } = cabinetReport.convert(textDocument(text), noContent);
  expect(drafts[1]?.data['judgements']).toEqual({});
  expect(warnings.map(({ code }) => code)).toEqual(['judgement-unclear', 'judgement-unclear', 'judgements-none']);
});

test('minutes and letters are no reports', () => {
  expect(cabinetReport.recognise(textDocument('# Minutes\n\nAgreed.'), noContent)).toBe(0);
});

test('issues below a heading that ends with a stop, and a report dated before its inspection, pass the check', async () => {
  const document = await wordDocument([
    ...cover,
    p(
      'Ofsted carried out an inspection of Sunderland between 4 May and 2 June 2015. It was published on 11 March 2015.',
    ),
    h('The single inspection framework: main issues', 2),
    b('Drift.'),
    h('Plans and timescales.', 2),
    b('Late plans.'),
    h('Financial implications', 2),
    h('Legal implications', 2),
  ]);
  const { drafts, warnings } = cabinetReport.convert(document, noContent);
  const inspection = drafts.find(({ kind }) => kind === 'inspection');
  expect(inspection?.data['recommendations']).toMatchObject([{ id: 'issue-1' }, { id: 'timescales-1' }]);
  expect(inspection?.data['published']).toBeUndefined();
  expect(warnings.map(({ code }) => code)).toContain('published-unclear');
  expect(checkDrafts(drafts)).toEqual([]);
});
