import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const told = (file: string, text: string) =>
  makeEvidence({ [file]: text }).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('an owner or an acronym that stands twice is told at its line', () => {
  expect(told('owners.yaml', `${fixtureText('owners.yaml')}- initials: ab\n  role: Analyst\n`)).toEqual([
    '5:13 “ab” differs from “AB” only in capitals. Change one of the two.',
  ]);
  const more = '- initials: ab\n  role: Analyst\n- initials: AB\n  role: Manager\n';
  expect(told('owners.yaml', `${fixtureText('owners.yaml')}${more}`)[1]).toBe(
    '7:13 “AB” is in this list already. Keep one of the two.',
  );
  expect(told('glossary.yaml', '- acronym: IRO\n  meaning: a\n- acronym: IRO\n  meaning: b\n')).toEqual([
    '3:12 “IRO” is in this list already. Keep one of the two.',
  ]);
});

test('a marking that stands twice or is written in two ways is told at its line', () => {
  const markings = (second: string) =>
    fixtureText('settings.yaml').replace('OFFICIAL-SENSITIVE]', `OFFICIAL-SENSITIVE, ${second}]`);
  const there = 'OFFICIAL-SENSITIVE';
  expect(told('settings.yaml', markings(there))).toEqual([
    `7:42 “${there}” is in this list already. Keep one of the two.`,
  ]);
  expect(told('settings.yaml', markings('Official sensitive'))).toEqual([
    `7:42 “Official sensitive” differs from “${there}” only in capitals, spaces or signs. Keep one of the two.`,
  ]);
  expect(told('settings.yaml', markings('OFFICIAL 2'))).toEqual([]);
});

test('a section that a framework lists twice is told at its number', () => {
  const file = 'frameworks/annex-n.md';
  const twice = 'urgent.\n  - number: "2"\n    title: Early help\n    lines: []\n';
  expect(told(file, fixtureText(file).replace('urgent.\n', twice))).toEqual([
    '27:13 “2” is in this list already. Give each entry its own number, or remove the copy.',
  ]);
});

test('a sub-line with the id of another line is told of: one link would answer both', () => {
  const file = 'frameworks/annex-n.md';
  const line = (id: string) =>
    `b-2\n            text: whether plans are made\n      - id: c\n        text: C.\n        sublines:\n          - { id: ${id}, text: C1. }`;
  const written = (id: string) => fixtureText(file).replace('b-2\n            text: whether plans are made', line(id));
  expect(told(file, written('c-1'))).toEqual([]);
  expect(told(file, written('b-1'))).toEqual([
    '25:19 Section 1 has a line “b-1” already. Give each line and sub-line an id of its own, like c-1.',
  ]);
  expect(told(file, written('a'))).toHaveLength(1);
});

test('acronyms may differ only in capitals', () => {
  expect(told('glossary.yaml', '- acronym: SEND\n  meaning: a\n- acronym: Send\n  meaning: b\n')).toEqual([]);
});

test('two places of one document may both be sources', () => {
  const file = 'annex-m/01-thresholds.md';
  const twice = fixtureText(file).replace('place: Page 2', 'place: Page 2\n  - id: strategy\n    place: Page 9');
  expect(told(file, twice)).toEqual([]);
});

test('each section with a number that is taken names the first, and another framework has numbers of its own', () => {
  const copy = fixtureText('annex-m/02-missing.md');
  const { problems } = makeEvidence({
    'annex-m/03-copy.md': copy,
    'annex-m/04-copy.md': copy,
    'annex-m/05-other.md': copy.replace('annex-n', 'graded'),
  });
  const found = problems.filter(({ rule }) => rule === 'duplicate-entry');
  const message = 'Section 2 is already in content/annex-m/02-missing.md. Correct the number, or remove the copy.';
  expect(found.map((problem) => [problem.file, problem.message])).toEqual([
    ['content/annex-m/03-copy.md', message],
    ['content/annex-m/04-copy.md', message],
  ]);
});

test('an audience that is not defined is told at its line in the settings', () => {
  const audiences = 'audiences:\n  - name: public\n  - name: public\ndefault-audience: pubic\n';
  expect(told('settings.yaml', `${audiences}${fixtureText('settings.yaml')}`)).toEqual([
    '3:11 The audience “public” is defined twice. Keep one of the two.',
    '4:19 “pubic” is not one of the audiences in settings.yaml. Did you mean “public”?',
  ]);
});
