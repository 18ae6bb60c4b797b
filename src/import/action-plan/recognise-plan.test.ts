import { expect, test } from 'vitest';
import { importDocument } from '../import-document.ts';
import { csv } from '../sheet/sheet-for-tests.ts';
import { recognisePlan } from './recognise-plan.ts';
import { noContent } from '../no-content-for-tests.ts';

const above = 'Gateshead action plan\n"Ofsted held an ILACS inspection between 5 and 16 February 2019."\n\n';

test.each([
  ['with who and when', `${above}Ref,Recommendation,Action,Lead,Due date\n1,Supervision,Train,DCS,30/09/2019\n`],
  ['with how far', `${above}Area for improvement;What will we do?;RAG/Status\nSupervision;Train;Green\n`],
  ['below a line', `${above}Recommendation 1: Supervision,,\nAction,Lead,By when\nTrain,DCS,30/09/2019\n`],
])('a plan in a sheet is known by the titles of its columns, %s', async (_, text) => {
  const document = await csv(text);
  expect(recognisePlan(document)).toBeGreaterThan(0.9);
  expect(importDocument(document, noContent)).toMatchObject({ kind: 'action-plan' });
});

test.each([
  ['a register of risks', 'Risk,Mitigation,Action,Owner,Status\nToo few workers,Pay,Recruit,DCS,Open\n'],
  ['the actions of a meeting', 'Action,Owner,Due date,Status\nWrite minutes,DCS,30/09/2019,Completed\n'],
  ['children', 'Child,Recommendation,Action,Social worker\nA,Move school,Ask school,DCS\n'],
  ['names and cases', 'Recommendation,Action,Lead,Comments\nHelp,Visit,DCS,J. Example\nSee,Ask,DCS,K. Other\n'],
  ['figures', 'Indicator,Target,Q1 2015-16,Q2 2015-16\nTimely assessments,90%,85%,86%\n'],
  ['documents', 'Title,Type,Status,Location\nNeglect strategy,strategy,held,Shelf\n'],
  ['gaps', 'kind,item,message,owners,answer\nsummary-empty,annex-m/01,No summary,DCS,Written\n'],
])('a sheet of %s is taken for no plan', async (_, text) => {
  const document = await csv(`${above}${text}`);
  expect(recognisePlan(document)).toBeLessThan(0.5);
  expect(importDocument(document, noContent).kind).not.toBe('action-plan');
});

test('who names the kind has a sheet read whose titles name no recommendation', async () => {
  const document = await csv(`${above}Action,Owner,Due date\nTrain,DCS,30/09/2019\n`);
  const { kind, drafts, warnings } = importDocument(document, noContent, 'action-plan');
  expect(kind).toBe('action-plan');
  expect(drafts[0]?.data['recommendations']).toMatchObject([{ actions: [{ text: 'Train', due: '2019-09-30' }] }]);
  expect(warnings.map(({ code }) => code)).toContain('recommendation-unclear');
});

test('a plan that does not say which inspection it answers becomes a draft, with what to write into it', async () => {
  const document = await csv('Gateshead\nRecommendation,Action,Lead\nSupervision,Train,DCS\n');
  const { kind, drafts, warnings } = importDocument(document, noContent);
  expect([kind, drafts[0]?.kind]).toEqual(['draft', 'document']);
  expect(warnings[0]?.message).toContain('when the inspection took place could not be found');
});
