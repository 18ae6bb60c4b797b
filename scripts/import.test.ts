import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureFolder } from '../src/tests/read-fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-command-'));
  cpSync(fixtureFolder('valid'), content(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const content = () => join(folder, 'content');
const strategy = () => join(content(), 'documents/draft-strategy.md');

/** Writes a file to import and answers with its path. */
function put(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** What the import says of files, and the status it ends with. */
function run(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'import.ts'), '--out', content(), ...args],
    { encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

test('a file that cites a document by the other name that a file before it brought is fitted to that document', () => {
  const register = put('register.csv', 'Title,Type,Also called\nFamily hub report,report,The hub paper\n');
  const figures = put('figures.csv', 'Measure,Period,Value,Source\nvisits,2031-32,55,The hub paper\n');
  expect(run(register, figures).status).toBe(0);
  expect(readFileSync(join(content(), 'measures/visits.md'), 'utf8')).toContain('source: family-hub-report');
}, 60_000);

test('two sheets leave the same in one command as one after the other, though both are about one document', () => {
  const register = put('register.csv', 'Document,Type,Location\nGuide to thresholds,guidance,Shelf 2\n');
  const rows = 'documents-none,annex-m/02-missing,T,M,Guide to thresholds,Shelf 2\n';
  const answers = put('gaps.csv', `kind,item,title,message,document,location\n${rows}`);
  const guide = join(content(), 'documents/guide.md');
  const before = readFileSync(guide, 'utf8');
  run(register, answers, '--update');
  const together = readFileSync(guide, 'utf8');
  writeFileSync(guide, before);
  run(register, '--update');
  run(answers, '--update');
  expect(together).toBe(readFileSync(guide, 'utf8'));
  expect(together).toContain('location: Shelf 2');
}, 60_000);

describe('the exit status', () => {
  test('is 0 where all is written, or as somebody has left it since, and 1 where the source has something else now', () => {
    const file = put('strategy.md', '# Strategy\n\nPlans are clear.\n');
    expect(run(file, '--dry-run')).toEqual({
      status: 0,
      said: expect.stringContaining('1 of 1 files would be imported.\n') as string,
    });
    expect(existsSync(strategy())).toBe(false);
    expect(run(file).status).toBe(0);
    writeFileSync(strategy(), readFileSync(strategy(), 'utf8').replace('clear', 'very clear'));
    expect(run(file)).toEqual({ status: 0, said: expect.stringContaining('kept as people edited it') as string });
    put('strategy.md', '# Strategy\n\nPlans are late.\n');
    const edited = run(file, '--update');
    expect(edited.said).toContain('0 of 1 files imported. 1 not written, because something else is there: see above.');
    expect(edited.status).toBe(1);
  }, 60_000);

  test('is 1 until what differs is written, and as data each evidence file says what becomes of it', () => {
    run(put('strategy.md', '# Strategy\n\nPlans are clear.\n'));
    const file = put('strategy.md', '# Strategy\n\nPlans are late.\n');
    const path = strategy();
    const told = (...args: readonly string[]) => {
      const { status, said } = run(file, '--format', 'json', ...args);
      return { status, told: JSON.parse(said) as unknown };
    };
    expect(told()).toMatchObject({
      status: 1,
      told: [{ fate: 'left', written: [], files: [{ path, fate: 'left', why: 'differs' }] }],
    });
    expect(told('--dry-run', '--update')).toMatchObject({
      status: 0,
      told: [{ fate: 'done', written: [], files: [{ path, fate: 'to-write', why: 'differs' }] }],
    });
    expect(told('--update')).toMatchObject({
      status: 0,
      told: [{ fate: 'done', written: [path], files: [{ path, fate: 'written', why: 'differs' }] }],
    });
  }, 60_000);

  test('is 1 where another item has the name, in a dry run too where only a file before it would take it', () => {
    const dry = run(
      put('strategy.md', '# Strategy\n\nOne.\n'),
      put('strategy.txt', 'Another text.\n'),
      put('plans.md', '# Plans\n'),
      '--dry-run',
    );
    expect(dry.said).toContain('not written, because another item has this name');
    expect(dry.said).toContain('2 of 3 files would be imported. 1 would not be written');
    expect(dry.status).toBe(1);
  }, 60_000);

  test('is 1 where a file cannot be read, and 2 where nothing could be begun', () => {
    expect(run(join(folder, 'absent.pdf')).status).toBe(1);
    writeFileSync(join(folder, 'content.imported.json'), '{');
    expect(run(put('strategy.md', '# Strategy\n')).status).toBe(2);
    expect(run().status).toBe(2);
  }, 60_000);

  test('is named by the help', () => {
    expect(run('--help').said).toMatch(/Exit status 0 .*, 1 .*, 2 could not run\./);
  });
});
