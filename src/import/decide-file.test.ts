import { expect, test } from 'vitest';
import { decideFile } from './decide-file.ts';
import { fingerprint } from './fingerprint.ts';

const file = (body: string, title = 'One') => `---\ntitle: ${title}\n---\n\n${body}\n`;

test('nothing that people wrote is overwritten', () => {
  const imported = fingerprint(file('Imported.'));
  expect(decideFile(file('Imported.'), undefined, undefined, undefined)).toBe('new');
  expect(decideFile(file('Imported.'), file('Imported.'), imported, undefined)).toBe('same');
  expect(decideFile(file('Imported.'), file('Edited.'), imported, undefined)).toBe('kept');
  expect(decideFile(file('Changed source.'), file('Imported.'), imported, undefined)).toBe('differs');
  expect(decideFile(file('Changed source.'), file('Edited.'), imported, undefined)).toBe('edited');
  expect(decideFile(file('Imported.'), file('By hand.'), undefined, undefined)).toBe('edited');
  expect(decideFile(file('Imported.', 'Two'), file('Imported.'), imported, undefined)).toBe('taken');
  expect(decideFile(file('With answers.'), file('By hand.'), undefined, 'answers')).toBe('differs');
});

test('a list replaces nothing in a file that people changed, and answers to gaps are entered', () => {
  const [before, after] = [file('Kept by hand.'), file('From the list.')];
  expect(decideFile(after, before, fingerprint(file('Imported.')), 'replaces')).toBe('edited');
  expect(decideFile(after, before, undefined, 'replaces')).toBe('edited');
  expect(decideFile(after, before, fingerprint(before), 'replaces')).toBe('differs');
  expect(decideFile(file('From the list.', 'Two'), before, fingerprint(before), 'replaces')).toBe('differs');
  expect(decideFile(after, before, undefined, 'answers')).toBe('differs');
  expect(decideFile(after, before, undefined, 'completes')).toBe('differs');
  expect(decideFile(after, before, fingerprint(file('Imported.')), 'revises')).toBe('differs');
});

test('entries come to a list whoever wrote the file, unless people took just them out', () => {
  const [before, after] = [file('By hand.'), file('By hand, and more.')];
  expect(decideFile(after, before, undefined, 'adds')).toBe('adds');
  expect(decideFile(after, before, undefined, 'fills')).toBe('adds');
  expect(decideFile(after, before, fingerprint(before), 'adds')).toBe('adds');
  expect(decideFile(after, before, fingerprint(after), 'adds')).toBe('kept');
  expect(decideFile(before, before, undefined, 'adds')).toBe('same');
});

const inspection = (title: string, more: string, body: string, days = ['2024-02', '2024-02'], authority = 'Medway') =>
  `---\ntitle: ${title}\nauthority: ${authority}\ninspected: { from: ${days[0]}, to: ${days[1]} }\n${more}---\n\n${body}\n`;

test('one inspection is the same under two titles, and the source that says more of it stays', () => {
  const plan = inspection('Inspection, February 2024', 'sources: [{ id: plan }]\njudgements: {}\n', '');
  const days = ['2024-02-05', '2024-02-16'];
  const judged = 'sources: [{ id: report }]\njudgements: { overall: good }\n';
  const report = inspection('Inspection, 5 to 16 February 2024', judged, 'Findings.', days);
  expect(decideFile(report, plan, fingerprint(plan), undefined)).toBe('differs');
  expect(decideFile(report, plan, undefined, undefined)).toBe('edited');
  expect(decideFile(plan, report, fingerprint(report), undefined)).toBe('known');
  expect(decideFile(report.replace('Findings', 'New findings'), report, fingerprint(report), undefined)).toBe(
    'differs',
  );
  const later = inspection('Inspection, November 2024', judged, '', ['2024-11', '2024-11']);
  expect(decideFile(later, report, fingerprint(report), undefined)).toBe('taken');
  const other = inspection('Inspection of Kent', judged, '', days, 'Kent');
  expect(decideFile(other, report, fingerprint(report), undefined)).toBe('taken');
});
