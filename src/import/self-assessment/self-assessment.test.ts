import { expect, test } from 'vitest';
import { checkDrafts } from '../word/content-for-tests.ts';
import { b, box, h, n, p, table } from '../word/word-for-tests.ts';
import { selfAssessment } from './self-assessment.ts';
import { textDocument, wordDocument } from '../word/documents-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const signature = (area: string, ticked: number, direction: string) => [
  area,
  ...[0, 1, 2, 3].map((column) => box(column === ticked)),
  direction,
];

const form = [
  h('1a. Our story', 2),
  p('Darlington has improved. This self-assessment tells how Darlington did it, and what Darlington does next.'),
  h('1b. External challenge', 2),
  table([
    ['Date', 'Challenge activity'],
    ['March 2018', 'Annual conversation'],
    ['November 2018', 'Peer audit'],
    ['Due', 'Focused visit'],
  ]),
  h('1c. Our local authority at a glance', 2),
  table([
    ['20% are under 18', '100 children in care'],
    ['', '60 plans'],
  ]),
  h('1d. Strengths: the outcomes we are most proud of', 2),
  h('i) Primary schools', 3),
  p('They do well.'),
  h('ii) Family time', 3),
  p('It is new.'),
  h('1e. Priorities: looking ahead', 2),
  h('i) Practice', 3),
  n('More workers.'),
  h('1f. Signatures of success', 2),
  table([
    [
      '',
      'Area of good practice',
      'Area of improving practice',
      'Area requiring further development',
      'Area of priority focus',
      'Direction of travel',
    ],
    signature('Leadership', 2, '←→'),
    signature('Voice of children', 1, '↑'),
    signature('Workforce', 3, ''),
    signature('Money', -1, '↓'),
  ]),
  table([['SECTION 5: Directors’ challenge']]),
  p('Summary of Directors’ challenge.'),
  table([
    ['Key points raised by York', 'Recommendations'],
    ['High contacts', 'Look at case closures'],
    ['Thresholds', 'NFA'],
    ['Shared hub', 'NFA, but could York help?'],
  ]),
  table([
    ['Date of directors’ challenge:', '3 December 2018'],
    ['Peer Director:', ''],
    ['Peer Director:', ''],
  ]),
  table([['SECTION 6: Regional offer']]),
  p('What offers of support can we make to others in the region? Please list a maximum of five.'),
  b('Our family time centre.'),
  p('In which areas would we like support, and what kind of support do we need?'),
  b('Recruitment.'),
  p('Please ensure this self-assessment has been signed off by the DCS, CX and Lead Member on the first page.'),
  p('Send a copy of your form to someone@example.gov.uk by Friday 16th November 2018'),
];

test('a regional self-assessment in Word becomes data and text', async () => {
  const document = await wordDocument(form);
  expect(selfAssessment.recognise(document, noContent)).toBeGreaterThan(0.9);
  const { drafts, warnings } = selfAssessment.convert(document, noContent);
  expect(drafts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'self-assessment 2018-darlington',
    'document self-assessment-2018-darlington',
  ]);
  expect(drafts[0]?.data).toEqual({
    title: 'Darlington self-assessment 2018',
    authority: 'Darlington',
    year: '2018',
    due: '2018-11-16',
    'external-challenges': [
      { date: '2018-03', activity: 'Annual conversation', state: 'done' },
      { date: '2018-11', activity: 'Peer audit', state: 'planned' },
      { activity: 'Focused visit', state: 'due' },
    ],
    strengths: [
      { id: 'i', title: 'Primary schools' },
      { id: 'ii', title: 'Family time' },
    ],
    priorities: [{ id: 'i', title: 'Practice' }],
    signatures: [
      { id: 'leadership', area: 'Leadership', level: 'area requiring further development', direction: 'level' },
      { id: 'voice-of-children', area: 'Voice of children', level: 'area of improving practice', direction: 'up' },
    ],
    challenge: {
      by: 'York',
      held: '2018-12-03',
      points: [
        { id: '1', point: 'High contacts', recommendation: 'Look at case closures' },
        { id: '2', point: 'Thresholds', 'no-action': true },
        { id: '3', point: 'Shared hub', recommendation: 'NFA, but could York help?', 'no-action': true },
      ],
    },
    'sign-offs': [
      { role: 'Peer Director (1 of 2)', of: 'directors-challenge' },
      { role: 'Peer Director (2 of 2)', of: 'directors-challenge' },
      { role: 'DCS', of: 'self-assessment' },
      { role: 'CX', of: 'self-assessment' },
      { role: 'Lead Member', of: 'self-assessment' },
    ],
    offers: ['Our family time centre.'],
    requests: ['Recruitment.'],
    sources: [{ id: 'self-assessment-2018-darlington' }],
  });
  expect(drafts[0]?.body).toContain('- 20% are under 18\n- 100 children in care\n- 60 plans');
  expect(drafts[0]?.body).not.toContain('Annual conversation');
  expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'signature-unclear: The signature “Workforce” has no clear direction of travel, so it was left out.',
    'signature-unclear: The signature “Money” has 0 levels ticked, so it was left out.',
    'sign-off-missing: No date of sign-off is printed for: Peer Director (1 of 2), Peer Director (2 of 2), DCS, CX, Lead Member.',
    'personal-detail: The text holds an e-mail address: “someone@example.gov.uk”. Remove it.',
  ]);
  expect(checkDrafts(drafts)).toEqual([]);
});

test('a plain list is the strengths, and a table with other columns stays in the text', () => {
  const text = `# Self-evaluation 2024 of Darlington

Return it by 1 March 2024.

## Recent external challenge

| Date | Activity |
| - | - |
| Nov 23 | Annual conversation |

## Our strengths

- Stable workforce
- Family time

## Our priorities

There are two:

- Sufficiency

## Signatures of success

| Area | RAG |
| - | - |
| Leadership | Green |
`;
  const { drafts } = selfAssessment.convert(textDocument(text), noContent);
  expect(drafts[0]?.data).toMatchObject({
    'external-challenges': [{ date: '2023-11', activity: 'Annual conversation', state: 'done' }],
    strengths: [
      { id: '1', title: 'Stable workforce' },
      { id: '2', title: 'Family time' },
    ],
  });
  for (const field of ['priorities', 'signatures']) expect(drafts[0]?.data).not.toHaveProperty(field);
  expect(drafts[0]?.body).toContain('| Leadership | Green |');
});

test('a strategy that only speaks of strengths and priorities is no self-assessment', () => {
  const text = '# Strategy\n\n## Our strengths\n\nMany.\n\n## Our priorities\n\nFew.';
  expect(selfAssessment.recognise(textDocument(text), noContent)).toBe(0);
});
