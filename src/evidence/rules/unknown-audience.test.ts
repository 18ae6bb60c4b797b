import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const paper = (fields: string) => ({
  'documents/paper.md': `---\ntitle: Paper\ntype: report\nstatus: held\nlocation: Shelf\n${fields}---\n`,
});
const problemsOf = (files: Record<string, string | undefined>) =>
  makeEvidence(files).problems.filter(({ rule }) => rule === 'unknown-audience' || rule === 'unknown-marking');
const settings = (names: string) => `${fixtureText('settings.yaml')}audiences: [${names}]\n`;

test('where settings.yaml defines no audiences, that is said', () => {
  expect(problemsOf(paper('audience: public\n')).map(({ message }) => message)).toEqual([
    'settings.yaml defines no audiences, so “public” means nothing. Define them there.',
  ]);
});

test('an audience that is like none is told with those there are', () => {
  const files = { 'settings.yaml': settings('{ name: public }, { name: internal }'), ...paper('audience: zzz\n') };
  expect(problemsOf(files).map(({ message, line }) => [line, message])).toEqual([
    [6, '“zzz” is not one of the audiences in settings.yaml. They are: public, internal.'],
  ]);
});

test('an audience that is defined three times is told once', () => {
  const files = { 'settings.yaml': settings(Array.from({ length: 3 }, () => '{ name: public }').join(', ')) };
  expect(problemsOf(files).map(({ message }) => message)).toEqual([
    'The audience “public” is defined twice. Keep one of the two.',
  ]);
});

test('an audience that a marking’s limit misspells is told at its place', () => {
  const limits = 'marking-limits:\n  - { marking: OFFICIAL, audience: inspectr }\n';
  const text = `${settings('{ name: inspector }, { name: internal }')}${limits}`;
  expect(problemsOf({ 'settings.yaml': text }).map(({ line, column, message }) => [line, column, message])).toEqual([
    [
      text.split('\n').length - 1,
      36,
      '“inspectr” is not one of the audiences in settings.yaml. Did you mean “inspector”?',
    ],
  ]);
});

test('without settings.yaml nothing is said of audiences and markings: its absence is', () => {
  const { problems } = makeEvidence({ 'settings.yaml': undefined, ...paper('audience: public\nmarking: SECRET\n') });
  expect(problems.map(({ rule }) => rule)).toEqual(['file-missing']);
});
