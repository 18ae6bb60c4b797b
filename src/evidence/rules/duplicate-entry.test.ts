import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const told = (file: string, text: string) =>
  makeEvidence({ [file]: text }).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('an owner or an acronym that stands twice is told at its line', () => {
  expect(told('owners.yaml', `${fixtureText('owners.yaml')}- initials: ab\n  role: Analyst\n`)).toEqual([
    '5:13 “ab” differs from “AB” only in capitals. Change one of the two.',
  ]);
  expect(told('glossary.yaml', '- acronym: IRO\n  meaning: a\n- acronym: IRO\n  meaning: b\n')).toEqual([
    '3:12 “IRO” is in this list already. Keep one of the two.',
  ]);
});

test('an audience that is not defined is told at its line in the settings', () => {
  const audiences = 'audiences:\n  - name: public\n  - name: public\ndefault-audience: pubic\n';
  expect(told('settings.yaml', `${audiences}${fixtureText('settings.yaml')}`)).toEqual([
    '3:11 The audience “public” is defined twice. Keep one of the two.',
    '4:19 “pubic” is not one of the audiences in settings.yaml. Did you mean “public”?',
  ]);
});
