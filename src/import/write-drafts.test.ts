import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readImportRecord } from './import-record.ts';
import type { Draft } from './importer.ts';
import { writeDrafts } from './write-drafts.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'drafts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const out = () => join(folder, 'content');
const file = () => join(out(), 'documents/strategy.md');
const write = (draft: Draft) =>
  writeDrafts([draft], readImportRecord(out()), { out: out(), update: true, dryRun: false }).map(({ plan }) => plan);
const strategy = (location: string, more: Partial<Draft> = {}): Draft => ({
  kind: 'document',
  id: 'strategy',
  data: { title: 'Strategy', type: 'strategy', status: 'held', location },
  body: '',
  ...more,
});

test('a register changes what it wrote itself, and nothing that was edited since', () => {
  const list = { updates: ['location'], replaces: ['location'] };
  expect(write(strategy('Old shelf'))).toEqual(['new']);
  expect(write(strategy('New shelf', list))).toEqual(['differs']);
  expect(write(strategy('Third shelf', list))).toEqual(['differs']);
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('Third shelf', 'By hand'));
  expect(write(strategy('Fourth shelf', list))).toEqual(['edited']);
  expect(readFileSync(file(), 'utf8')).toContain('location: By hand');
});

test('what was answered to a gap is an edit, which no later import overwrites', () => {
  expect(write(strategy('Shelf'))).toEqual(['new']);
  writeFileSync(file(), `${readFileSync(file(), 'utf8')}\nWritten by hand.\n`);
  const data = { title: 'Strategy', type: 'strategy', status: 'held', location: 'Shelf', owners: ['AB'] };
  expect(write({ kind: 'document', id: 'strategy', data, body: '', updates: ['owners'] })).toEqual(['differs']);
  expect(write(strategy('Other shelf'))).toEqual(['edited']);
  expect(readFileSync(file(), 'utf8')).toMatch(/owners:\n\s+- AB[\s\S]*Written by hand\./);
});
