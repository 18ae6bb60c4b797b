import { expect, test } from 'vitest';
import { fingerprint, planFile } from './plan-file.ts';

const file = (body: string, title = 'One') => `---\ntitle: ${title}\n---\n\n${body}\n`;

test('nothing that people wrote is overwritten', () => {
  const imported = fingerprint(file('Imported.'));
  expect(planFile(file('Imported.'), undefined, undefined, false)).toBe('new');
  expect(planFile(file('Imported.'), file('Imported.'), imported, false)).toBe('same');
  expect(planFile(file('Imported.'), file('Edited.'), imported, false)).toBe('kept');
  expect(planFile(file('Changed source.'), file('Imported.'), imported, false)).toBe('differs');
  expect(planFile(file('Changed source.'), file('Edited.'), imported, false)).toBe('edited');
  expect(planFile(file('Imported.'), file('By hand.'), undefined, false)).toBe('edited');
  expect(planFile(file('Imported.', 'Two'), file('Imported.'), imported, false)).toBe('taken');
  expect(planFile(file('With answers.'), file('By hand.'), undefined, true)).toBe('differs');
});
