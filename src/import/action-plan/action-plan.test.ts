import { expect, test } from 'vitest';
import { checkDrafts } from '../word/content-for-tests.ts';
import { b, h, n, p, table } from '../word/word-for-tests.ts';
import { actionPlan } from './action-plan.ts';
import { textDocument, wordDocument } from '../word/documents-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const front = [
  h('Action plan'),
  p(
    'Ofsted carried out an inspection of services for children in need of help and protection in Gateshead between 27 October and 19 November 2015. The overall judgement was good.',
  ),
  p('Gateshead Council answers each recommendation below.'),
];

test('a plan as a Word table: merged recommendations, several actions in a cell, leads, days, progress', async () => {
  const document = await wordDocument([
    ...front,
    table([
      ['Recommendation', 'Actions', 'Lead', 'By when', 'Progress', 'How will we know?'],
      [
        { is: '1. Improve plans for all children.', tall: 2 },
        'Audit fifty plans.',
        'Head of Service',
        '31/03/2016',
        'Completed',
        'Audits show it.',
      ],
      [[b('Train managers.'), b('Train social workers.')], 'AB / CD', 'June 2016', 'On track', ''],
      [
        '2. Tell care leavers what they are entitled to.',
        'Write a guide.',
        'Jane Smith',
        '1 May 2016',
        'Green',
        'Care leavers say so.',
      ],
    ]),
  ]);
  expect(actionPlan.recognise(document, noContent)).toBeGreaterThan(0.9);
  const { drafts, owners, warnings } = actionPlan.convert(document, noContent);
  expect(drafts.map(({ kind, id }) => `${kind} ${id}`).slice(0, 2)).toEqual([
    'action-plan 2015-gateshead',
    'inspection 2015-gateshead',
  ]);
  expect(drafts[0]?.data['recommendations']).toEqual([
    {
      id: '1',
      outcomes: [],
      'how-we-will-know': ['Audits show it.'],
      actions: [
        { id: '1', text: 'Audit fifty plans.', owners: ['HoS'], due: '2016-03-31', state: 'done' },
        { id: '2', text: 'Train managers.', owners: ['AB', 'CD'], state: 'in-progress' },
        { id: '3', text: 'Train social workers.', owners: ['AB', 'CD'], state: 'in-progress' },
      ],
    },
    {
      id: '2',
      outcomes: [],
      'how-we-will-know': ['Care leavers say so.'],
      actions: [{ id: '1', text: 'Write a guide.', due: '2016-05-01' }],
    },
  ]);
  expect(drafts[1]?.data).toMatchObject({
    inspected: { from: '2015-10-27', to: '2015-11-19' },
    framework: 'sif',
    judgements: { overall: 'good' },
    recommendations: [
      { id: '1', to: 'authority', text: 'Improve plans for all children.', sections: [] },
      { id: '2', to: 'authority', text: 'Tell care leavers what they are entitled to.', sections: [] },
    ],
  });
  expect(owners).toEqual([
    { initials: 'HoS', role: 'Head of Service' },
    { initials: 'AB', role: 'Responsible officer (post not given)' },
    { initials: 'CD', role: 'Responsible officer (post not given)' },
  ]);
  expect(warnings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['due-not-a-day', 'personal-detail', 'outcomes-none']),
  );
  expect(drafts[0]?.body).toContain('Green');
  expect(checkDrafts(drafts, ['HoS', 'AB', 'CD'])).toEqual([]);
});

test('a plan with a heading and a table for each recommendation', async () => {
  const document = await wordDocument([
    ...front,
    h('Recommendation 1 - for immediate improvement', 2),
    p('Improve plans.'),
    table([
      ['Action', 'Responsible officer', 'Timescale'],
      ['Audit.', 'AB', '1 March 2016'],
      ['Train.', 'AB', '1 April 2016'],
    ]),
    h('Recommendation 2 - within three months', 2),
    p('Help care leavers.'),
    table([
      ['Action', 'Responsible officer', 'Timescale'],
      ['Write.', 'AB', '1 May 2016'],
      ['Ask.', 'AB', 'ongoing'],
    ]),
  ]);
  const { drafts } = actionPlan.convert(document, noContent);
  expect(drafts[0]?.data['recommendations']).toMatchObject([
    {
      id: '1',
      urgency: 'immediate',
      actions: [
        { id: '1', text: 'Audit.' },
        { id: '2', text: 'Train.' },
      ],
    },
    {
      id: '2',
      urgency: 'within-3-months',
      actions: [
        { id: '1', text: 'Write.' },
        { id: '2', text: 'Ask.' },
      ],
    },
  ]);
  expect(drafts[1]?.data['recommendations']).toMatchObject([
    { text: 'Improve plans.' },
    { text: 'Help care leavers.' },
  ]);
  expect(checkDrafts(drafts, ['AB'])).toEqual([]);
});

test('a plan under headings: parts, outcomes, how we will know, actions whose heading was lost', async () => {
  const document = await wordDocument([
    ...front,
    h('Recommendation No. 1 - for improvement within 6 months'),
    p('Ensure that:'),
    p('a. plans are good; and'),
    p('b. plans are kept.'),
    h('Outcomes: what difference will these actions make?', 2),
    b('Children are safer.'),
    b('... and how will we know?'),
    b('Through audits.'),
    h('What we will do (1a)', 2),
    n('Write.', 'a'),
    h('What we will do (1b)', 2),
    n('Keep.', 'a'),
    h('Recommendation No. 2 - for improvement within 6 months'),
    p('Recruit.'),
    h('Outcome: what difference will these actions make?', 2),
    b('There are enough workers.'),
    h('... and how will we know?', 2),
    b('Vacancies fall.'),
    n('Advertise.', 'b'),
    n('Interview.', 'b'),
  ]);
  const { drafts } = actionPlan.convert(document, noContent);
  expect(drafts[0]?.data['recommendations']).toEqual([
    {
      id: '1',
      urgency: 'within-6-months',
      parts: [
        { id: 'a', text: 'plans are good; and' },
        { id: 'b', text: 'plans are kept.' },
      ],
      outcomes: ['Children are safer.'],
      'how-we-will-know': ['Through audits.'],
      actions: [
        { id: '1', part: 'a', text: 'Write.' },
        { id: '2', part: 'b', text: 'Keep.' },
      ],
    },
    {
      id: '2',
      urgency: 'within-6-months',
      outcomes: ['There are enough workers.'],
      'how-we-will-know': ['Vacancies fall.'],
      actions: [
        { id: '1', text: 'Advertise.' },
        { id: '2', text: 'Interview.' },
      ],
    },
  ]);
  expect(checkDrafts(drafts)).toEqual([]);
});

test('an action of a part whose words were not found is one of the whole recommendation, and is told of', async () => {
  const document = await wordDocument([
    ...front,
    h('Recommendation No. 1 - for improvement within 6 months'),
    p('Ensure that:'),
    p('• a. plans are good; and'),
    p('b. plans are kept.'),
    h('What we will do (1a)', 2),
    n('Write.', 'a'),
    h('What we will do (1b)', 2),
    n('Keep.', 'a'),
    n('Audit.', 'a'),
    n('Train.', 'a'),
  ]);
  const { drafts, warnings } = actionPlan.convert(document, noContent);
  const [first] = drafts[0]?.data['recommendations'] as { parts: { id: string }[]; actions: { part?: string }[] }[];
  expect(first?.actions.map(({ part }) => part)).toEqual(
    first?.parts.some(({ id }) => id === 'a') ? ['a', 'b', 'b', 'b'] : [undefined, 'b', 'b', 'b'],
  );
  expect(warnings.some(({ code }) => code === 'part-unknown')).toBe(first?.parts.every(({ id }) => id !== 'a'));
  expect(checkDrafts(drafts)).toEqual([]);
});

test('parts and actions that are printed twice are entered once or under ids of their own', async () => {
  const actions = (text: string) => [h('What we will do (1a)', 2), n(`${text} one.`, 'a'), n(`${text} two.`, 'b')];
  const document = await wordDocument([
    ...front,
    h('Recommendation No. 1 - for improvement within 6 months'),
    p('a. plans are good; and'),
    p('b. plans are kept.'),
    p('a. plans are good; and'),
    ...actions('Write'),
    ...actions('Keep'),
  ]);
  const { drafts } = actionPlan.convert(document, noContent);
  expect(drafts[0]?.data['recommendations']).toMatchObject([{ parts: [{ id: 'a' }, { id: 'b' }] }]);
  expect(checkDrafts(drafts)).toEqual([]);
});

test('a plan whose inspection cannot be dated is not made into one', () => {
  const document = textDocument(
    '# Action plan\n\nGateshead.\n\n# Recommendation 1\n\nImprove.\n\n## Actions\n\n1. Audit.\n2. Train.\n3. Write.\n4. Ask.',
  );
  const { kind, warnings } = actionPlan.convert(document, noContent);
  expect(kind).toBe('draft');
  expect(warnings[0]?.code).toBe('plan-unclear');
});
