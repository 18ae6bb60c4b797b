import { expect, test } from 'vitest';
import { checkDrafts } from '../word/content-for-tests.ts';
import { h, n, p, runs, table } from '../word/word-for-tests.ts';
import { formatItem } from '../format-item.ts';
import { codesOf, front, importPlan, messagesOf, shapeOf, titles } from './plan-for-tests.ts';

test('what stands around a plan is kept as the body of its source, and a table that was not read is named', async () => {
  const result = await importPlan([
    ...front,
    p('Parents helped to write it.'),
    table([titles, ['1. Supervision', 'Train', 'DCS', '30/09/2024']]),
    h('Risks'),
    p('The plan depends on funding.'),
    table([
      ['Risk', 'Rating'],
      ['Too few social workers', 'High'],
    ]),
  ]);
  const source = result.drafts.find(({ kind }) => kind === 'document');
  for (const text of ['Parents helped to write it.', 'The plan depends on funding.', 'Too few social workers'])
    expect(source?.body).toContain(text);
  expect(messagesOf(result)).toContain('“Risk | Rating”');
  expect(checkDrafts(result.drafts, ['DCS'])).toEqual([]);
});

test('a plan under headings is kept as printed, too', async () => {
  const result = await importPlan([
    ...front,
    h('Recommendation 1', 2),
    p('Improve supervision.'),
    h('Actions', 3),
    n('Train'),
    h('Recommendation 1 (continued)', 2),
    h('Actions', 3),
    n('Audit'),
    h('Risks', 2),
    p('The plan depends on funding.'),
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision.: 1 Train, 2 Audit']);
  expect(result.drafts[0]?.body).toContain('Improve supervision.');
  expect(result.drafts.find(({ kind }) => kind === 'document')?.body).toContain('The plan depends on funding.');
});

test('struck-out days and actions go into no field, and stay in the text as printed', async () => {
  const struck = (text: string, rest = '') => runs([{ text, strike: true }, { text: rest }]);
  const result = await importPlan([
    ...front,
    table([
      titles,
      ['1. Supervision', 'Audit', 'DCS', struck('31/03/2024', ' 30/06/2024')],
      ['', struck('Keep the old form'), 'HoS', ''],
    ]),
  ]);
  expect(result.drafts[0]?.data['recommendations']).toMatchObject([
    { actions: [{ id: '1', text: 'Audit', owners: ['DCS'], due: '2024-06-30' }] },
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Audit']);
  expect(result.drafts[0]?.body).toContain('~~Keep the old form~~');
  expect(messagesOf(result)).toContain('“31/03/2024”, “Keep the old form”');
  expect(codesOf(result)).toContain('action-missing');
});

test('what is missing of the inspection is named: its framework or its days', async () => {
  const plan = table([titles, ['1. Supervision', 'Train', 'DCS', '']]);
  const without = await importPlan([
    h('Action plan'),
    p('Ofsted inspected Gateshead between 5 and 16 February 2019.'),
    plan,
  ]);
  expect(messagesOf(without)).toContain('which framework');
  const undated = await importPlan([h('Action plan'), p('Ofsted held an ILACS inspection of Gateshead.'), plan]);
  expect(messagesOf(undated)).toContain('when the inspection took place');
});

test('a plan that names several frameworks answers the one beside the dates, or else asks for it there', async () => {
  const plan = table([titles, ['1. Supervision', 'Train', 'DCS', '']]);
  const said = (sentence: string) =>
    importPlan([
      p('Action plan of Gateshead Council, Gateshead.'),
      p(sentence),
      p('The JTAI and the ILACS inspection are told of elsewhere.'),
      plan,
    ]);
  const dated = await said('The ILACS inspection took place between 5 and 16 February 2019.');
  expect(dated.drafts[1]?.data).toMatchObject({ framework: 'ilacs-2018' });
  const undated = await said('The inspection took place between 5 and 16 February 2019.');
  expect(undated.drafts).toEqual([]);
  expect(messagesOf(undated)).toContain('Name it in the sentence that says when the inspection took place');
});

test('what is printed below a table under a recommendation’s heading is none of the recommendation’s words', async () => {
  const result = await importPlan([
    ...front,
    h('Recommendation 1: Improve supervision', 2),
    table([titles.slice(1), ['Train managers', 'DCS', '30/09/2019']]),
    p('Key: BRAG stands for blue, red, amber and green.'),
  ]);
  expect(shapeOf(result)).toEqual(['1 Improve supervision: 1 Train managers']);
  expect(result.drafts.map(formatItem).join('\n')).toContain('Key: BRAG stands for');
});
