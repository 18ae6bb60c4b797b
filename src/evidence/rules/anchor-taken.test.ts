import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const section = 'annex-m/01-thresholds.md';
const told = (file: string, body: string, words = 'Thresholds are') =>
  makeEvidence({ [file]: fixtureText(file).replace(words, `${body}\n\n${words}`) })
    .problems.filter(({ rule }) => rule === 'anchor-taken')
    .map(({ line, message }) => `${line} ${/“[^”]+”/.exec(message)?.[0]}`);
const first = fixtureText(section).split('\n').indexOf('## Summary statement') + 3;

test.each([
  ['### Main', 'main'],
  ['### Site search', 'site-search'],
  ['### Page gaps', 'page-gaps'],
  ['### Our assessment', 'our-assessment'],
  ['### Supporting documents', 'supporting-documents'],
  ['### Line b 1', 'line-b-1'],
  ['### Document 2', 'document-2'],
])('%s in a section has the address of something else', (heading, anchor) => {
  expect(told(section, heading)).toEqual([`${first} “#${anchor}”`]);
});

test('a numbered paragraph may have the address of something else too', () => {
  expect(told(section, '### Document\n\n1. Text')).toEqual([`${first + 2} “#document-1”`]);
});

test.each([
  '### Main points',
  '### The main',
  '### Document 3',
  '### Line management',
  '### Supporting documents list',
])('%s in a section has an address of its own', (heading) => {
  expect(told(section, heading)).toEqual([]);
});

test.each(['## Line management', '## Line a', '## Our assessment', '## Supporting documents'])(
  '%s has an address of its own on every other page',
  (heading) => {
    const file = 'progress-reports/2025-q2.md';
    const body = fixtureText(file).split('---\n')[2]?.trim().split('\n')[0] ?? '';
    expect(told(file, heading, body)).toEqual([]);
  },
);
