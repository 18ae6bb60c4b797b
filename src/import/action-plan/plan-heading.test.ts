import { expect, test } from 'vitest';
import { planHeading } from './plan-heading.ts';

test.each([
  ['Due / Target date', 'due'],
  ['Due date/Timescale', 'due'],
  ['Expected completion date', 'due'],
  ['RAG/Status', 'state'],
  ['Progress/Update', 'state'],
  ['Lead/Owner', 'owner'],
  ['Action owner', 'owner'],
  ['Strategic lead', 'owner'],
  ['How will we know?', 'know'],
  ['How we will know', 'know'],
  ['Action (SMART)', 'actions'],
  ['Lead (name and post)', 'owner'],
  ['Target date (dd/mm/yy)', 'due'],
  ['Responsibility – Lead', 'owner'],
  ['Timescales – Due date', 'due'],
  ['Progress – By when', 'due'],
  ['Progress – RAG', 'state'],
])('a column titled “%s” is one of %s', (title, part) => {
  expect(planHeading(title)).toEqual({ part });
});

test.each([
  'Recommendation / Action',
  'Action / Lead',
  'Priority/Theme',
  'Completed',
  'Action completed by',
  'Key dates',
  'Actions (completed)',
  'Date (actual)',
  'Status (last quarter)',
  'Responsibility – Support',
  'Timescales – Start',
  'Progress – Date',
  'Last review – RAG',
])('a column titled “%s” is none that can be told', (title) => {
  expect(planHeading(title)).toBeUndefined();
});
