import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EntryEdits } from '../evidence/front-matter/edit-entries.ts';
import { readImportRecord } from './import-record.ts';
import type { Draft } from './importer.ts';
import { writeDrafts } from './write-drafts.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'drafts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const out = () => join(folder, 'content');
const file = () => join(out(), 'documents/strategy.md');
const write = (draft: Draft) =>
  writeDrafts([draft], readImportRecord(out()), { out: out(), update: true, dryRun: false }).map(
    ({ decision }) => decision,
  );
const strategy = (location: string, more: Partial<Draft> = {}): Draft => ({
  kind: 'document',
  id: 'strategy',
  data: { title: 'Strategy', type: 'strategy', status: 'held', location },
  body: '',
  ...more,
});

test('a register changes what it wrote itself, and nothing that was edited since', () => {
  const list: Partial<Draft> = { change: { how: 'replaces', fields: ['location'] } };
  const completes: Partial<Draft> = { change: { how: 'completes', fields: ['owners'] } };
  expect(write(strategy('Old shelf'))).toEqual(['new']);
  const data = { ...strategy('Old shelf').data, owners: ['AB'] };
  expect(write(strategy('Old shelf', { ...completes, data }))).toEqual(['differs']);
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
  expect(
    write({ kind: 'document', id: 'strategy', data, body: '', change: { how: 'answers', fields: ['owners'] } }),
  ).toEqual(['differs']);
  expect(write(strategy('Other shelf'))).toEqual(['edited']);
  expect(readFileSync(file(), 'utf8')).toMatch(/owners:\n\s+- AB[\s\S]*Written by hand\./);
});

const text = '---\ntitle: "Visits"\nunit: visits # all\nseries:\n  - { period: "2014", value: 1.0 }\n---\n\nBy hand.\n';
const measure = (how: 'adds' | 'replaces', field: string, entries: Partial<EntryEdits>): Draft => ({
  kind: 'measure',
  id: 'visits',
  data: { title: 'Visits', unit: 'visits', series: [], target: { value: 9 } },
  body: 'By hand.',
  change: { how, fields: [field], entries: { field: 'series', added: [], changed: [], ...entries } },
});

test('figures come to a file of people’s at once, and what replaces one waits to be asked and then leaves an edited file', () => {
  mkdirSync(join(out(), 'measures'), { recursive: true });
  const path = join(out(), 'measures/visits.md');
  writeFileSync(path, text);
  const drafts = [
    measure('adds', 'target', { added: [{ period: '2015', value: 2 }] }),
    measure('replaces', 'series', { changed: [{ position: 0, fields: { value: 3 } }] }),
  ];
  const run = (update: boolean, dryRun = false) =>
    writeDrafts(drafts, readImportRecord(out()), { out: out(), update, dryRun }).map(
      (o) => `${o.decision} ${o.written}`,
    );
  expect(run(false, true)).toEqual(['adds false', 'edited false']);
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(run(true)).toEqual(['adds true', 'edited false']);
  const target = '# all\ntarget:\n  value: 9\n';
  expect(readFileSync(path, 'utf8')).toBe(
    text.replace('# all\n', target).replace('1.0 }\n', '1.0 }\n  - period: "2015"\n    value: 2\n'),
  );
});

test('in a file as an import left it figures are replaced when that is asked, with those that come to it', () => {
  const path = join(out(), 'measures/visits.md');
  const old = { title: 'Visits', unit: 'visits', series: [{ period: '2014', value: 1 }] };
  expect(write({ kind: 'measure', id: 'visits', data: old, body: '' })).toEqual(['new']);
  const drafts = [
    measure('adds', 'series', { added: [{ period: '2015', value: 2 }] }),
    measure('replaces', 'series', { changed: [{ position: 0, fields: { value: 3 } }] }),
  ];
  const run = (update: boolean) =>
    writeDrafts(drafts, readImportRecord(out()), { out: out(), update, dryRun: false }).map((o) => o.decision);
  expect(run(false)).toEqual(['adds', 'differs']);
  expect(readFileSync(path, 'utf8')).toMatch(/value: 1\n[^]*value: 2\n/);
  expect(write(drafts[1] as Draft)).toEqual(['differs']);
  expect(readFileSync(path, 'utf8')).toMatch(/value: 3\n[^]*value: 2\n/);
});

test('how lines end is no edit: a copy of the folder that git made on Windows is updated like any other', () => {
  expect(write(strategy('Old shelf'))).toEqual(['new']);
  writeFileSync(file(), readFileSync(file(), 'utf8').replaceAll('\n', '\r\n'));
  expect(write(strategy('Old shelf'))).toEqual(['same']);
  const [updated] = writeDrafts([strategy('New shelf')], readImportRecord(out()), {
    out: out(),
    update: true,
    dryRun: false,
  });
  expect(updated).toMatchObject({ decision: 'differs', written: true });
  expect(updated?.diff?.match(/^[+-].*/gm)).toEqual(['+ location: New shelf', '- location: Old shelf']);
});

test('what fills an empty list comes to a file of people’s at once, and every other line stays', () => {
  mkdirSync(join(out(), 'inspections'), { recursive: true });
  const path = join(out(), 'inspections/2024-medway.md');
  const before =
    '---\ntitle: "Medway" # ours\nsources:\n  - id: report\nrecommendations: []\njudgements: {}\n---\n\nBy hand.\n';
  writeFileSync(path, before);
  const recommendations = [{ id: '1', to: 'authority', text: 'Supervision', sections: [] }];
  const draft: Draft = {
    kind: 'inspection',
    id: '2024-medway',
    data: { title: 'Medway', sources: [{ id: 'report' }, { id: 'plan' }], recommendations, judgements: {} },
    body: 'By hand.',
    change: { how: 'fills', fields: ['recommendations', 'sources'] },
  };
  const options = { out: out(), update: false, dryRun: false };
  expect(writeDrafts([draft], readImportRecord(out()), options)).toMatchObject([{ decision: 'adds', written: true }]);
  expect(readFileSync(path, 'utf8')).toBe(
    before
      .replace('  - id: report\n', '  - id: report\n  - id: plan\n')
      .replace(
        'recommendations: []',
        'recommendations:\n  - id: "1"\n    to: authority\n    text: Supervision\n    sections: []',
      ),
  );
});

test('a dry run leaves nothing on the disk, and no record of what is there', () => {
  const run = (drafts: readonly Draft[], dryRun: boolean) =>
    writeDrafts(drafts, readImportRecord(out()), { out: out(), update: true, dryRun }).map(
      (o) => `${o.decision} ${o.written}`,
    );
  expect(run([strategy('Shelf')], true)).toEqual(['new false']);
  expect(existsSync(out())).toBe(false);
  run([strategy('Shelf')], false);
  const written = readFileSync(file(), 'utf8');
  rmSync(`${out()}.imported.json`, { force: true });
  expect(run([strategy('Shelf')], true)).toEqual(['same false']);
  expect(readImportRecord(out()).size).toBe(0);
  expect(run([strategy('Other shelf')], true)).toEqual(['edited false']);
  expect(readFileSync(file(), 'utf8')).toBe(written);
});

test('a file that says just what an import would write counts as written by it from then on', () => {
  write(strategy('Shelf'));
  rmSync(`${out()}.imported.json`);
  expect(write(strategy('Other shelf'))).toEqual(['edited']);
  expect(write(strategy('Shelf'))).toEqual(['same']);
  expect(write(strategy('Other shelf'))).toEqual(['differs']);
});

test('an answer to a gap is an edit of a file as an import left it, too', () => {
  const answered = (location: string): Draft =>
    strategy(location, {
      data: { ...strategy(location).data, owners: ['AB'] },
      change: { how: 'answers', fields: ['owners'] },
    });
  write(strategy('Shelf'));
  expect(write(answered('Shelf'))).toEqual(['differs']);
  expect(write(strategy('Other shelf'))).toEqual(['edited']);
});

test('a field that goes takes the whole file with it to be written anew', () => {
  write(strategy('Shelf'));
  const data = { title: 'Strategy', type: 'strategy', status: 'held' };
  expect(write(strategy('', { data, change: { how: 'replaces', fields: ['location'] } }))).toEqual(['differs']);
  expect(readFileSync(file(), 'utf8')).not.toContain('location');
});

test('a draft whose name leads elsewhere is not written', () => {
  for (const id of ['../strategy', 'a/b', '']) expect(() => write(strategy('Shelf', { id }))).toThrow('no name for');
  expect(existsSync(out())).toBe(false);
});
