import { expect, test } from 'vitest';
import { latestAsked } from './latest-asked.ts';

test.each([
  ['latest ofsted report', 'Inspection', ''],
  ['when was our last inspection', 'Inspection', ''],
  ['most recent inspection report of leeds', 'Inspection', 'leeds'],
  ['latest progress report', 'Progress report', ''],
  ['latest progress update leeds', 'Progress report', 'leeds'],
  ['the newest action plan', 'Action plan', ''],
  ['latest self assessment', 'Self-assessment', ''],
  // What else is asked for is no authority’s name, and left to who knows those.
  ['latest inspection supervision', 'Inspection', 'supervision'],
])('%s wants the newest %s of “%s”', (text, kind, rest) => {
  expect(latestAsked(text.split(' '))).toEqual({ kind, rest: rest === '' ? [] : rest.split(' ') });
});

test.each(['ofsted report', 'latest figures', 'latest action', 'last year inspection', 'latest'])(
  '%s wants no newest item of a kind',
  (text) => expect(latestAsked(text.split(' '))).toBeUndefined(),
);
