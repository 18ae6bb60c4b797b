import { expect, test } from 'vitest';
import type { ImportContext } from '../importer.ts';
import { checkDrafts } from '../word/content-for-tests.ts';
import { b, h, n, p, table } from '../word/word-for-tests.ts';
import { annexM } from './annex-m.ts';
import { textDocument, wordDocument } from '../word/documents-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const context: ImportContext = { ...noContent, items: [{ kind: 'framework', id: 'annex-m', data: {}, body: '' }] };

const ask =
  'Inspectors should always report the key strengths and weaknesses in relation to the issues outlined in this column';

const asTable = [
  p('Self-assessment against Annex M'),
  table([
    ['Version no.', 'V3'],
    ['Date', '04/05/2016'],
  ]),
  table([
    [[p('3. Missing from home or care')], [p('AB / CD')]],
    [{ is: ask, wide: 2 }],
    [{ is: [b('how we act'), b('how we learn')], wide: 2 }],
    [{ is: 'Our assessment (summary and detail)', wide: 2 }],
    [{ is: [p('Summary statement'), p('We respond quickly.')], wide: 2 }],
    [
      {
        is: [
          p('Detail'),
          n('We meet daily with:', 'a'),
          b('the police'),
          b('health'),
          n('Return interviews are offered.', 'a'),
          p('Most are taken up.'),
          n('School data to be added.', 'a'),
          n('We audit twice a year. Is that often enough?', 'a'),
        ],
        wide: 2,
      },
    ],
    [
      {
        is: [p('Supporting documents'), n('Missing Strategy', 'documents'), n('Audit Report 2015?', 'documents')],
        wide: 2,
      },
    ],
    [
      {
        is: [
          p('Performance / activity data'),
          table([
            ['Year', 'Episodes'],
            ['2015', '40'],
          ]),
        ],
        wide: 2,
      },
    ],
  ]),
  table([
    [[p('4. Missing from education')], [p('AB')]],
    [{ is: ask, wide: 2 }],
    [{ is: 'Our assessment', wide: 2 }],
    [{ is: 'Summary statement', wide: 2 }],
    [{ is: [p('Detail'), n('We know every child.', 'b')], wide: 2 }],
    [{ is: [p('Supporting documents'), n('Missing Strategy.', 'c')], wide: 2 }],
    [{ is: 'Performance / activity data', wide: 2 }],
  ]),
];

test('an assessment laid out as Word tables: parts, numbers, documents, doubts, open notes, figures', async () => {
  const document = await wordDocument(asTable);
  expect(annexM.recognise(document, noContent)).toBeGreaterThan(0.85);
  const { drafts, owners, warnings } = annexM.convert(document, context);
  expect(drafts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'annex-m-section 03-missing-from-home-or-care',
    'annex-m-section 04-missing-from-education',
    'document annex-m-assessment-v3',
    'document missing-strategy',
    'document audit-report-2015',
  ]);
  expect(drafts[0]).toEqual({
    kind: 'annex-m-section',
    id: '03-missing-from-home-or-care',
    data: {
      title: 'Missing from home or care',
      number: '3',
      framework: 'annex-m',
      owners: ['AB', 'CD'],
      reviewed: '2016-05-04',
      documents: [
        { id: 'missing-strategy' },
        {
          id: 'audit-report-2015',
          doubt: 'The assessment prints “Audit Report 2015?” with a question mark. Is this the right document?',
        },
      ],
      sources: [{ id: 'annex-m-assessment-v3', place: 'Section 3' }],
    },
    body: `## Summary statement

We respond quickly.

## Detail

1. We meet daily with:
   - the police
   - health
2. Return interviews are offered.

   Most are taken up.
3. [ ] School data to be added.
4. We audit twice a year.
   - [ ] Is that often enough?

## Performance and activity data

| Year | Episodes |
| - | - |
| 2015 | 40 |`,
  });
  expect(drafts[1]?.body).toBe(
    '## Summary statement\n\n## Detail\n\n1. We know every child.\n\n## Performance and activity data',
  );
  expect(owners?.map(({ initials }) => initials)).toEqual(['AB', 'CD']);
  expect(
    warnings.map(({ code, message }) => `${code} ${message}`).filter((text) => text.includes('Section 4')),
  ).toEqual([
    'summary-empty Section 4: the summary statement is empty.',
    'performance-data-none Section 4: no performance or activity data is given.',
  ]);
  expect(checkDrafts(drafts, ['AB', 'CD'])).toEqual([]);
});

test('an assessment as one table with the parts as columns', async () => {
  const document = await wordDocument([
    h('Annex M self-assessment'),
    table([
      ['Section', 'Lead', 'Summary', 'Detail', 'Supporting evidence', 'Performance data'],
      [
        '9. Achieving permanence',
        'AB',
        'Plans are made early.',
        [n('We track plans.', 'a'), n('We match well.', 'a')],
        [b('Permanence Policy')],
        'Adoption scorecard',
      ],
      ['14. Foster carers', 'CD', '', [n('We recruit.', 'b')], '', ''],
    ]),
  ]);
  const { drafts } = annexM.convert(document, context);
  const [first, second] = drafts;
  expect(first?.data).toMatchObject({ number: '9', owners: ['AB'], documents: [{ id: 'permanence-policy' }] });
  expect(first?.body).toBe(
    '## Summary statement\n\nPlans are made early.\n\n## Detail\n\n1. We track plans.\n2. We match well.\n\n## Performance and activity data\n\nAdoption scorecard',
  );
  expect(second?.data).toMatchObject({ number: '14', owners: ['CD'], documents: [] });
  expect(checkDrafts(drafts, ['AB', 'CD'])).toEqual([]);
});

test('other documents are not taken for an assessment', () => {
  expect(annexM.recognise(textDocument('# Minutes\n\n1. Apologies\n\n2. Detail\n\nNone.'), noContent)).toBe(0);
  expect(annexM.recognise({ format: 'sheet', name: 'a.csv', sheets: [] }, noContent)).toBe(0);
});
