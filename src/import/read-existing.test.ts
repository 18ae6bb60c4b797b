import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readExisting } from './read-existing.ts';

const settings = `title: Evidence
authority: Northfold
introduction: What we hold.
review-cycle-days: 92
markings: [OFFICIAL]
assessment: { framework: annex-m, title: Assessment, versions: [], notes: [] }
`;

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'existing-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content', 'settings.yaml'), text);
  return join(folder, 'content');
}

test('the settings say whose content it is', () => {
  expect(readExisting(folderWith(settings))).toEqual({ items: [], register: [], owners: [], authority: 'Northfold' });
});

test('settings that cannot be read say nothing, and the import goes on', () => {
  expect(readExisting(folderWith('title: ['))).toEqual({ items: [], register: [], owners: [] });
});
