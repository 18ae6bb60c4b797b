import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindNames, type Kind } from '../../schemas/index.ts';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { formatNewItem, newItemFile } from './format-new-item.ts';

const framework = 'frameworks/annex-n.md';
/** The fixture with a section that nobody has written. */
const withThree = {
  [framework]: fixtureText(framework).replace(
    '---\n\nA small',
    '  - number: "3"\n    title: Neglect\n    lines: []\n---\n\nA small',
  ),
};
type Changes = Parameters<typeof makeEvidence>[0];
const title = 'Early help: the “first” #1 plan';
const make = (kind: Kind, changes: Changes = withThree) =>
  formatNewItem(kind, title, makeEvidence(changes).index, '2026-03-01');
const textOf = (kind: Kind, changes?: Changes) => {
  const made = make(kind, changes);
  if ('fault' in made) throw new Error(made.fault);
  return made.text;
};
const fieldsOf = (kind: Kind, changes?: Changes) =>
  parse(textOf(kind, changes).split('---\n')[1] ?? '') as Record<string, unknown>;

test.each(kindNames)('a new file of the kind %s is valid, and has its title', (kind) => {
  const file = newItemFile(kind, 'new-one');
  const { index, problems } = makeEvidence({ ...withThree, [file]: textOf(kind) });
  expect(problems).toEqual([]);
  expect(index.byId.get(file.replace('.md', ''))).toMatchObject({ kind, data: { title } });
});

test('a new file says nothing but what follows from the day and the evidence that is there', () => {
  expect(fieldsOf('annex-m-section')).toEqual({ title, number: '3', framework: 'annex-n', owners: [], documents: [] });
  expect(fieldsOf('inspection')).toEqual({
    title,
    authority: 'Northtown',
    framework: 'graded',
    inspected: { from: '2026-03-01', to: '2026-03-01' },
    judgements: {},
    recommendations: [],
  });
  expect(fieldsOf('self-assessment')).toEqual({ title, authority: 'Northtown', year: '2026' });
  expect(fieldsOf('document')).toEqual({ title, type: 'report', status: 'listed' });
  expect(fieldsOf('framework')).toMatchObject({ 'short-title': title, from: '2026-03' });
});

test('a new file of an assessment with editions is for its narrowest audience only', () => {
  const settings = `${fixtureText('settings.yaml')}audiences:\n  - name: public\n  - name: inspector\n  - name: internal\n`;
  for (const kind of kindNames) {
    expect(fieldsOf(kind, { ...withThree, 'settings.yaml': settings })['audience']).toBe('internal');
    expect(fieldsOf(kind)).not.toHaveProperty('audience');
  }
});

test('a new inspection is judged by a framework that has judgements and has not ended, else by that of the assessment', () => {
  const graded = fixtureText('frameworks/graded.md');
  const ended = graded.replace('from: "2024"', 'from: "2024"\nto: "2025"');
  const newer = { 'frameworks/later.md': graded.replace('short-title: GF', 'short-title: LF') };
  expect(fieldsOf('inspection', { 'frameworks/graded.md': ended, ...newer })['framework']).toBe('later');
  expect(fieldsOf('inspection', { 'frameworks/graded.md': ended })['framework']).toBe('annex-n');
});

test('a new action plan answers the latest inspection of its own authority, whatever the files are called', () => {
  const inspection = fixtureText('inspections/2025-northtown.md');
  const of = (authority: string, day: string) =>
    inspection.replace(/^authority: .*/m, `authority: ${authority}`).replace('to: 2025-05-12', `to: ${day}`);
  const others = { 'inspections/2027-southtown.md': of('Southtown', '2027-02-01') };
  const later = { 'inspections/0-second.md': of('Northtown', '2027-01-01') };
  const plan = { title, authority: 'Northtown', recommendations: [] };
  expect(fieldsOf('action-plan', others)).toEqual({ ...plan, inspection: '2025-northtown' });
  expect(fieldsOf('action-plan', { ...others, ...later })).toEqual({ ...plan, inspection: '0-second' });
  const none = { ...others, 'inspections/2025-northtown.md': undefined };
  expect(fieldsOf('action-plan', none)).toEqual({ ...plan, authority: 'Southtown', inspection: '2027-southtown' });
});

test('a new action plan is not made where there is no inspection', () => {
  expect(make('action-plan', { 'inspections/2025-northtown.md': undefined })).toEqual({
    fault: 'An action plan answers an inspection. Add the inspection first: npm run new -- inspection NAME.',
  });
});

test('a new section is the one that its framework calls so, and which it is is told', () => {
  const named = fixtureText(framework).replace(
    '---\n\nA small',
    '  - number: "3"\n    title: Neglect\n    lines: []\n  - number: "4"\n    title: Care leavers\n    lines: []\n---\n\nA small',
  );
  const { index } = makeEvidence({ [framework]: named });
  expect(formatNewItem('annex-m-section', 'Care Leavers', index, '2026-03-01')).toMatchObject({
    text: expect.stringContaining('number: "4"') as string,
    told: 'It is section 4, “Care leavers”.',
  });
  expect(formatNewItem('annex-m-section', 'Something', index, '2026-03-01')).toMatchObject({
    text: expect.stringContaining('number: "3"') as string,
    told: 'It is section 3, “Neglect”.',
  });
});

test.each([
  ['02 thresholds', '2', 'Thresholds'],
  ['3 neglect and more', '3', 'Neglect'],
  ['3', '2', 'Thresholds'],
  ['07 is none', '2', 'Thresholds'],
  ['30 is none', '2', 'Thresholds'],
  ['Something', '2', 'Something'],
])('a new section that is called “%s” is section %s with the title “%s”', (called, number, title) => {
  const two = fixtureText(framework).replace(
    /^sections:\n(?: .*\n)+/m,
    'sections:\n  - number: "2"\n    title: Thresholds\n    lines: []\n  - number: "3"\n    title: Neglect\n    lines: []\n',
  );
  const none = { 'annex-m/01-thresholds.md': undefined, 'annex-m/02-missing.md': undefined };
  const { index } = makeEvidence({ [framework]: two, ...none });
  const made = formatNewItem('annex-m-section', called, index, '2026-03-01');
  if ('fault' in made) throw new Error(made.fault);
  expect(parse(made.text.split('---\n')[1] ?? '')).toMatchObject({ title, number });
});

test('a new file is not made of settings or a framework that are not there', () => {
  const without = { 'settings.yaml': undefined };
  const noSettings = {
    fault: 'There is no settings.yaml that can be read, and a new file takes the authority from it. Write it first.',
  };
  expect(make('annex-m-section', without)).toEqual(noSettings);
  expect(make('inspection', without)).toEqual(noSettings);
  expect(make('framework', without)).toHaveProperty('text');
  const other = fixtureText('settings.yaml').replace('framework: annex-n', 'framework: annex-x');
  expect(make('annex-m-section', { 'settings.yaml': other })).toEqual({
    fault:
      'settings.yaml names the framework “annex-x” under assessment, and none of that name can be read. If its file is there, correct it first: npm run check says what is wrong. If not, add it: npm run new -- framework annex-x.',
  });
});

test('a new section is not made where each is written, and has the parts to write where it is', () => {
  expect(make('annex-m-section', {})).toEqual({
    fault: 'Every section of the framework has its file. Add a section to the framework first, or edit one.',
  });
  expect(textOf('annex-m-section').split('---\n').at(-1)).toBe(
    '\n## Summary statement\n\n## Detail\n\n## Performance and activity data\n',
  );
  expect(textOf('document').split('---\n').at(-1)).toBe('\n');
});
