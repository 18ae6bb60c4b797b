import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

/** What is told of settings.yaml of the valid fixture with something at its end or instead of something. */
function told(add: string, from = '', to = ''): string[] {
  const settings = fixtureText('settings.yaml').replace(from, to) + add;
  return makeEvidence({ 'settings.yaml': settings })
    .problems.filter(({ file }) => file === 'content/settings.yaml')
    .map(({ line, column, rule, message }) => `${line ?? ''}:${column ?? ''} ${rule} ${message}`);
}

const lines = fixtureText('settings.yaml').trimEnd().split('\n').length;
const accepting = (by: string) =>
  `accepted-disclosures:\n  - in: owners.yaml\n    kind: small-count\n    found: [one child]\n    by: ${by}\n    reason: Published.\n`;

test('who accepts a warning in the settings must be an owner, as in an item', () => {
  expect(told(accepting('AB'))).toEqual([]);
  expect(told(accepting('XY'))).toEqual([
    `${lines + 5}:9 unknown-reference owners.yaml has no owner with the initials “XY”. Add the owner there, or correct the initials to one of AB, CD.`,
  ]);
});

test('the framework that is assessed must be there', () => {
  expect(told('', 'framework: annex-n', 'framework: annex-nn')).toEqual([
    expect.stringMatching(/^\d+:\d+ unknown-reference No framework has the id “annex-nn”\. Did you mean “annex-n”\?/),
  ]);
});
