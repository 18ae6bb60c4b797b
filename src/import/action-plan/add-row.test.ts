import { expect, test } from 'vitest';
import { b, p, table } from '../word/word-for-tests.ts';
import { codesOf, front, importPlan, messagesOf, shapeOf, titles } from './plan-for-tests.ts';

test('outcomes and how we will know are read of their columns, each once', async () => {
  const result = await importPlan([
    ...front,
    table([
      ['Recommendation', 'Action', 'Outcome', 'How will we know?'],
      ['1. Supervision', 'Train', 'Better', 'Audits'],
      ['', 'Audit', 'Better', 'Audits'],
      ['', 'Check', 'Safer', 'Surveys'],
    ]),
  ]);
  expect(result.drafts[0]?.data['recommendations']).toMatchObject([
    { outcomes: ['Better', 'Safer'], 'how-we-will-know': ['Audits', 'Surveys'] },
  ]);
});

test('how soon it is wanted is read of the recommendation’s cell, from where it is said first', async () => {
  const result = await importPlan([
    ...front,
    table([
      titles,
      ['1. Supervision (immediate)', 'Train', '', ''],
      ['2. Plans', 'Write', '', ''],
      ['2', [p('Plan')], '', ''],
      [[p('3. Visits'), p('Within 3 months')], 'Visit', '', ''],
    ]),
  ]);
  expect(result.drafts[1]?.data['recommendations']).toMatchObject([
    { id: '1', urgency: 'immediate' },
    { id: '2', text: 'Plans' },
    { id: '3', urgency: 'within-3-months' },
  ]);
  expect((result.drafts[1]?.data['recommendations'] as object[])[1]).not.toHaveProperty('urgency');
});

test('a number that two actions have is told of, and what stands beside no action is quoted', async () => {
  const result = await importPlan([
    ...front,
    table([
      [...titles, 'Status'],
      ['1. Supervision', '1. Train', '', '', ''],
      ['', '1. Audit', '', '', ''],
      ['', 'Check', '', '', ''],
      ['', '5. Ask', '', '', ''],
      ['', '', 'DCS', '30/09/2024', 'Completed'],
      ['', '', '', '', ''],
    ]),
  ]);
  expect(shapeOf(result)).toEqual(['1 Supervision: 1 Train, 2 Audit, 3 Check, 5 Ask']);
  expect(messagesOf(result)).toContain('the next free one: 1.2.');
  expect(messagesOf(result)).toContain('was left out: “DCS”, “30/09/2024”, “Completed”.');
  expect(codesOf(result).filter((code) => code === 'action-missing')).toHaveLength(1);
});

test('several actions beside several leads have none, and clear ones give no warning', async () => {
  const read = async (...rows: Parameters<typeof table>[0][number][]) => {
    const result = await importPlan([...front, table([titles, ...rows])]);
    const codes = codesOf(result).filter((code) => /^(?:owners|due|action|row|state)/.test(code));
    const actions = (result.drafts[0]?.data['recommendations'] as { actions: object[] }[]).flatMap(
      (one) => one.actions,
    );
    return { codes, owners: actions.map((action) => ('owners' in action ? action.owners : undefined)) };
  };
  expect(await read(['1. Supervision', [b('Train'), b('Audit')], [p('DCS'), p('HoS')], '31/03/2024'])).toEqual({
    codes: ['owners-unclear', 'owners-none'],
    owners: [undefined, undefined],
  });
  expect(await read(['1. Supervision', 'Train', [p('DCS'), p('HoS')], '31/03/2024'])).toEqual({
    codes: [],
    owners: [['DCS', 'HoS']],
  });
  expect(await read(['1. Supervision', [b('Train'), b('Audit')], 'DCS', '31/03/2024'])).toEqual({
    codes: [],
    owners: [['DCS'], ['DCS']],
  });
});
