import { expect, test } from 'vitest';
import type { ExistingItem } from '../importer.ts';
import { gapsSheet } from './gaps-sheet.ts';
import { csv, neglect } from './sheet-for-tests.ts';

const plan: ExistingItem = {
  kind: 'action-plan',
  id: '2023-northfold',
  data: {
    title: 'Plan',
    authority: 'Northfold',
    inspection: '2023-northfold',
    recommendations: [
      { id: '1', outcomes: [], 'how-we-will-know': [], actions: [] },
      {
        id: '2',
        outcomes: [],
        'how-we-will-know': [],
        actions: [
          { id: '1', text: 'Audit  files', owners: ['AB'], due: '2026-03-31', state: 'done' },
          { id: '2', text: 'Train', owners: ['AB'], due: '2026-04-30', state: 'in-progress' },
        ],
      },
    ],
  },
  body: '',
};
const planHeader =
  'kind,severity,item,title,message,owners,at,of,due,document,location,state,reason,accepted by,until,owner,answer\n';
const planRow = (kind: string, message: string, cells: string) =>
  `${kind},high,action-plans/2023-northfold,Plan,${message},${cells}\n`;
const told = async (rows: string, items: readonly ExistingItem[] = [plan]) => {
  const owners = ['AB', 'KL'].map((initials) => ({ initials, role: initials }));
  const { drafts, warnings } = gapsSheet.convert(await csv(planHeader + rows), { items: [neglect, ...items], owners });
  return {
    drafts,
    edits: drafts.flatMap(({ change }) => (change?.how === 'answers' ? (change.edits ?? []) : [])),
    said: warnings.map(({ message }) => message),
  };
};

test('an answer about an action is entered in the action, and what it changes is said', async () => {
  const { drafts, edits, said } = await told(
    planRow(
      'action-unevidenced',
      'Action 2.1 is recorded as done',
      'AB,action-2-1,Audit files,,Neglect Strategy,,,,,,,',
    ) +
      planRow(
        'action-overdue',
        'Action 2.2 is due by 30 April 2026: Train',
        'AB,action-2-2,Train,31/05/2026,,,Withdrawn,Merged,,,KL,',
      ) +
      planRow(
        'action-overdue',
        'Action 2.2 is due by 30 April 2026: Train',
        'AB,action-2-2,Train,30/04/2026,,,,,,,,Soon',
      ),
  );
  const at = (place: number) => ['recommendations', 1, 'actions', place];
  expect(edits).toEqual([
    { path: at(0), key: 'evidence', value: ['neglect-strategy'] },
    { path: at(1), key: 'owners', value: ['KL'] },
    { path: at(1), key: 'state', value: 'withdrawn' },
    { path: at(1), key: 'due', value: '2026-05-31' },
    { path: at(1), key: 'reason', value: 'Merged' },
  ]);
  expect(drafts).toMatchObject([{ id: '2023-northfold', change: { fields: ['recommendations'] } }]);
  expect(drafts[0]?.data).not.toHaveProperty('owners');
  expect(said).toEqual([
    'action-plans/2023-northfold.md: action 2.1: evidence new: neglect-strategy.',
    'action-plans/2023-northfold.md: action 2.2: owners from AB to KL, state from “in-progress” to “withdrawn”, due from “2026-04-30” to “2026-05-31”, reason new: “Merged”.',
    'Row 4, action-plans/2023-northfold: this answer was not entered, because no field takes it as it is: answer “Soon”.',
  ]);
});

test('what no action can take is left for a person: a document nobody registered or of what is not done, and a reason to accept', async () => {
  const { drafts, said } = await told(
    planRow('action-unevidenced', 'M', 'AB,action-2-1,Audit files,,Minutes of May,,,,,,,') +
      planRow('action-overdue', 'M', 'AB,action-2-2,Train,,Neglect Strategy,,Nearly,,,,,') +
      planRow('action-overdue', 'M', 'AB,action-2-2,Train,,,,,It waits.,AB,2027-01-31,,'),
  );
  expect(drafts.map(({ data }) => data['recommendations'])).toEqual([plan.data['recommendations']]);
  expect(drafts[0]?.data['accepted-gaps']).toMatchObject([{ kind: 'action-overdue', reason: 'It waits.' }]);
  expect(said.filter((message) => message.startsWith('Row'))).toEqual([
    'Row 2, action-plans/2023-northfold: this answer was not entered, because no field takes it as it is: document “Minutes of May”. A document shows an action that is done, and has to be registered first.',
    'Row 3, action-plans/2023-northfold: this answer was not entered, because no field takes it as it is: document “Neglect Strategy”, state “Nearly”. A document shows an action that is done, and has to be registered first.',
  ]);
});

test('an answer is not entered in the action that has taken the place of another since', async () => {
  const { drafts, said } = await told(planRow('action-overdue', 'M', 'AB,action-2-2,Write,,,,Done,,,,,'));
  expect(drafts).toEqual([]);
  expect(said).toEqual([
    'Row 2: action-plans/2023-northfold has no such action at action-2-2 any more, so its answer was not entered: state “Done”.',
  ]);
});

test('who is named where the sheet named nobody is an answer, and another day than the one it told of is not passed over', async () => {
  const { drafts, said } = await told(
    'owner-left,high,annex-m/05-neglect-and-abuse,T,31 May 2026 is the last day in the post of AB,KL,,,2026-05-31,,,,,,,,\n' +
      'review-overdue,high,annex-m/05-neglect-and-abuse,T,To be reviewed by 22 April 2026.,AB,,,22/04/2026,,,,,,,,\n' +
      'document-review-due,high,documents/neglect-strategy,T,To be reviewed by 22 April 2026.,AB,,,02/04/2026,,,,,,,,\n',
    [
      { kind: 'annex-m-section', id: '05-neglect-and-abuse', data: { title: 'Neglect', owners: ['AB'] }, body: '' },
      neglect,
    ],
  );
  expect(drafts).toMatchObject([{ id: '05-neglect-and-abuse', data: { owners: ['KL'] } }]);
  expect(said).toEqual([
    'annex-m/05-neglect-and-abuse.md: owners from AB to KL.',
    'Row 4, documents/neglect-strategy: this answer was not entered, because no field takes it as it is: due “02/04/2026”.',
  ]);
});
