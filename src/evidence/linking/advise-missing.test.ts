import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const document = (body: string, fields = '') =>
  `---\ntitle: A document\ntype: report\nstatus: listed\n${fields}---\n\n${body}\n`;
const told = (files: Record<string, string | undefined>) => makeEvidence(files).problems.map(({ message }) => message);

test.each([
  ['www.gov.uk', '“www.gov.uk” is an address of another site without its beginning. Write it with https:// in front.'],
  ['northtown.gov.uk/a', 'Write it with https:// in front.'],
])('a link to %s wants its beginning', (url, advice) => {
  expect(told({ 'documents/x.md': document(`[x](${url})`) })).toEqual([expect.stringContaining(advice)]);
});

test.each([
  ['../documents/stratgy.md', 'Did you mean “strategy.md”?'],
  ['../document/strategy.md', 'Did you mean “strategy.md”?'],
  ['..\\\\documents\\\\strategy.md', 'Did you mean “strategy.md”?'],
  ['content/documents/strategy.md', 'Did you mean “strategy.md”?'],
  ['strategy.html', 'Did you mean “strategy.md”?'],
  ['01-thresholds.md', 'Did you mean “../annex-m/01-thresholds.md”?'],
  [
    '../annex-m/04-thresholds.md',
    'Correct the link, or add the file; if it was renamed, write annex-m/04-thresholds under aliases in it.',
  ],
  [
    '../annex-m/02-away-from-school.md',
    'If it was renamed to 02-missing.md, link to “../annex-m/02-missing.md”, and write annex-m/02-away-from-school under aliases there.',
  ],
  // The only file of so short a name is the one the link stands in.
  ['y.md', 'Correct the link, or add the file; if it was renamed, write documents/y under aliases in it.'],
  [
    'neglect-plan.md',
    'Correct the link, or add the file; if it was renamed, write documents/neglect-plan under aliases in it.',
  ],
  ['Neglect plan.md'.replace(' ', '%20'), 'Correct the link, or add the file.'],
])('a link to %s is advised on', (url, advice) => {
  expect(told({ 'documents/x.md': document(`[x](${url})`) })[0]).toContain(`. ${advice}`);
});

test('a file that was renamed is found by everything that refers to it once its former id stands there', () => {
  const renamed = {
    'documents/strategy.md': undefined,
    'documents/plan-for-all.md': fixtureText('documents/strategy.md'),
  };
  expect(told(renamed)).toContain(
    'No document has the id “strategy”. Add the file content/documents/strategy.md, or correct the id; if the file was renamed, write documents/strategy under aliases in it.',
  );
  const former = renamed['documents/plan-for-all.md'].replace(/aliases:.*/, 'aliases: [documents/strategy]');
  const after = told({ ...renamed, 'documents/plan-for-all.md': former });
  expect(after.filter((message) => !/has moved|has another id now/.test(message))).toEqual([]);
});
