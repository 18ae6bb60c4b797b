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
  expect(readExisting(folderWith(settings))).toEqual({
    items: [],
    owners: [],
    authority: 'Northfold',
    markings: ['OFFICIAL'],
  });
});

test('the settings’ framework is there with its sections', () => {
  const content = folderWith(settings);
  mkdirSync(join(content, 'frameworks'));
  const framework = `---
title: Annex M of the handbook
short-title: Annex M
publisher: Ofsted
from: 2013-11
judgements: []
grades: []
sections:
  - { number: "1", title: Thresholds, lines: [] }
---
`;
  writeFileSync(join(content, 'frameworks', 'annex-m.md'), framework);
  expect(readExisting(content).assessed).toMatchObject({
    id: 'annex-m',
    title: 'Annex M',
    sections: [{ number: '1', title: 'Thresholds' }],
  });
});

test('settings that cannot be read say nothing, and the import goes on', () => {
  expect(readExisting(folderWith('title: ['))).toEqual({ items: [], owners: [] });
});
