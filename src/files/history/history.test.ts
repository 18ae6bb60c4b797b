import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync, readFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readContent } from '../reading/read-content.ts';
import { readContentAt } from './read-content-at.ts';
import { readEvidence } from '../reading/read-evidence.ts';
import { readVersions } from './read-versions.ts';
import { fixtureFolder } from '../../tests/read-fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'evidence-history-'));
const folder = join(root, 'council', 'content');
const section = join(folder, 'annex-m/02-missing.md');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    env: { ...process.env, GIT_COMMITTER_DATE: '2026-02-10T12:00:00Z', GIT_AUTHOR_DATE: '2026-02-10T12:00:00Z' },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).toString();
const commit = (message: string, ...tags: string[]) => {
  git('add', '-A');
  git('commit', '-q', '-m', message);
  for (const tag of tags) git('tag', tag);
};
const edit = (file: string, out: string, put: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(out, put));
const run = (script: string, ...args: string[]) => {
  try {
    const out = execFileSync(
      process.execPath,
      [join(import.meta.dirname, '../../../scripts', script), '--content', folder, ...args],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    return { status: 0, out: out.toString(), error: '' };
  } catch (fault) {
    const { status, stdout, stderr } = fault as { status: number; stdout: Buffer; stderr: Buffer };
    return { status, out: stdout.toString(), error: stderr.toString() };
  }
};

beforeAll(() => {
  git('init', '-q', '-b', 'main');
  writeFileSync(join(root, 'README.md'), 'Before there was any content.');
  commit('nothing', 'V1');
  cpSync(fixtureFolder('valid'), folder, { recursive: true });
  mkdirSync(join(folder, 'attachments/with space'), { recursive: true });
  writeFileSync(join(folder, 'attachments/with space/ü.zip'), Buffer.from([0, 10, 13, 255]));
  commit('first', 'V2');
  edit(section, '## Summary statement\n', '## Summary statement\n\nNot everything is known.\n');
  commit('second', 'V10', 'v1.2.3');
  edit(section, 'documents: []', 'documents:\n  - id: strategy');
  edit(join(folder, 'annex-m/01-thresholds.md'), '1. Audits show it', '1. Is that so? Audits show it');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('content at a point of its history', () => {
  test('is byte for byte what was there, attachments too, and nothing is checked out', () => {
    git('stash', '-q');
    const there = readContent(folder);
    const past = readContentAt(folder, 'V10');
    const bytes = (files: typeof there.files) =>
      files.map(({ file, bytes: own }) => [file, Buffer.from(own).toString('hex')]).sort();
    expect(bytes(past.files)).toEqual(bytes(there.files));
    expect([...past.attachments].sort((a, b) => (a.file < b.file ? -1 : 1))).toEqual(
      [...there.attachments].sort((a, b) => (a.file < b.file ? -1 : 1)),
    );
    expect(past.date).toBe('2026-02-10');
    expect(past.fingerprint('attachments/with space/ü.zip')).toMatch(/^[0-9a-f]{64}$/);
    git('stash', 'pop', '-q');
    expect(readFileSync(section, 'utf8')).toContain('- id: strategy');
  });

  test.each([
    ['nowhere', 'The history has no commit, tag or branch “nowhere”.'],
    ['--output=/tmp/x', 'The history has no commit, tag or branch “--output=/tmp/x”.'],
    ['V1', 'At “V1” there was no folder'],
  ])('%s is refused in a plain sentence', (ref, message) => {
    expect(() => readContentAt(folder, ref)).toThrow(message);
  });

  test('a copy with only part of the history says what to fetch', () => {
    const shallow = join(root, '..', `${root.split('/').at(-1) ?? ''}-shallow`);
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, shallow]);
    expect(() => readContentAt(join(shallow, 'council/content'), 'V2')).toThrow(
      'This copy of the repository holds only the newest part of its history, and “V2” is not in it. Fetch the rest with “git fetch --unshallow --tags”; on a build server set the fetch depth to 0.',
    );
    rmSync(shallow, { recursive: true, force: true });
  });

  test('a folder of which git tells no history says why', async () => {
    const loose = mkdtempSync(join(tmpdir(), 'evidence-loose-'));
    expect(() => readContentAt(loose, 'V1')).toThrow('is not kept in git');
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(() => readContentAt(folder, 'V1')).toThrow('because the folder belongs to another account');
    vi.stubEnv('PATH', loose);
    expect(() => readContentAt(folder, 'V1')).toThrow('The program git is not installed here');
    vi.unstubAllEnvs();
    expect(await readVersions(loose)).toEqual([]);
    rmSync(loose, { recursive: true, force: true });
  });

  test('the versions are the tags of whole numbers, in their order, each with its gaps', async () => {
    expect((await readVersions(folder)).map(({ name, high, medium, date }) => [name, high, medium, date])).toEqual([
      ['V2', 5, 6, '2026-03-01'],
      ['V10', 4, 6, '2026-03-01'],
    ]);
  });

  test('a version of which errors keep something from being counted says how many', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'evidence-errors-'));
    execFileSync('git', ['clone', '-q', root, copy]);
    const there = join(copy, 'council/content');
    writeFileSync(join(there, 'annex-m/02-missing.md'), '---\ntitle: [\n---\n');
    for (const args of [
      ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qam', 'x'],
      ['tag', 'V11'],
    ])
      execFileSync('git', args, { cwd: copy });
    const versions = await readVersions(there);
    expect(versions.map(({ name, errors }) => [name, errors])).toEqual([
      ['V2', undefined],
      ['V10', undefined],
      ['V11', 1],
    ]);
    rmSync(copy, { recursive: true, force: true });
  });
});

describe('npm run gaps', () => {
  test('--since says what was opened and closed', () => {
    const { status, out } = run('gaps.ts', '--since', 'V2');
    expect(status).toBe(0);
    expect(out).toBe(
      `Since V2: 1 opened, 2 closed, 9 still open

Opened
  content/annex-m/01-thresholds.md:22  Doubt in the text: Is that so?

Closed
  content/annex-m/02-missing.md:12  Summary not written: The summary statement is not written.
  content/annex-m/02-missing.md:7  No supporting documents: No supporting documents are listed.
`,
    );
  });

  test('--since one owner, as data', () => {
    const { out } = run('gaps.ts', '--since', 'V10', '--owner', 'CD', '--format', 'json');
    const data = JSON.parse(out) as Record<string, { id: string }[]>;
    expect(data['closed']?.map(({ id }) => id)).toEqual(['documents-none:annex-m/02-missing']);
    expect(data['opened']).toEqual([]);
  });

  test.each([
    [['--since', 'nowhere'], 'The history has no commit'],
    [['--owner', 'XX'], 'owners.yaml has no owner “XX”. It has: AB, CD.'],
    [['--format', 'xml'], '--format is “xml”. Use one of: text, json, csv, markdown.'],
    [['--format', 'markdown'], '“markdown” is for a comparison, with --since. Use one of: text, json, csv.'],
    [
      ['--since', 'V2', '--format', 'csv'],
      '“csv” is for the list of all gaps, without --since. Use one of: text, markdown, json.',
    ],
  ])('%j is a mistake told in one line, with status 2', (args, message) => {
    const { status, error } = run('gaps.ts', ...args);
    expect([status, error.trim().split('\n').length]).toEqual([2, 1]);
    expect(error).toContain(message);
  });
});

describe('npm run review', () => {
  const changed = async () => (await readEvidence(folder, { cache: false })).index;

  test('records a review without git, and shows what changes after it', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    edit(join(folder, 'owners.yaml'), '- initials: CD', '- initials: EF\n  role: Auditor\n  until: 2026-02-28\n$&');
    const { status, out } = run(
      'review.ts',
      'annex-m/01',
      'documents/strategy.md',
      '--by',
      'CD',
      '--date',
      '2026-02-28',
    );
    expect(status).toBe(0);
    expect(out).toContain(
      '“Thresholds” reviewed by CD on 28 February 2026. It rests on 2 documents and 1 measure; a change in any of them will show here. To be reviewed again by 31 May 2026.',
    );
    expect(run('gaps.ts').out).not.toMatch(/[Cc]hanged/);

    writeFileSync(join(folder, 'attachments/strategy.txt'), 'Another text.');
    edit(join(folder, 'annex-m/01-thresholds.md'), 'More work', 'Much work');
    const { out: after } = run('gaps.ts');
    expect(after).toContain('Changed since review: It has changed since CD reviewed it on 28 February 2026.');
    expect(after).toContain(
      'Rests on something that has changed: Changed since the review on 28 February 2026: Early help strategy.',
    );
    expect(after).toContain('The file “attachments/strategy.txt” is no longer the one that was cited.');

    expect(run('review.ts', 'annex-m/01', 'documents/strategy', '--by', 'AB', '--date', '2026-03-01').status).toBe(0);
    expect(run('gaps.ts').out).not.toMatch(/[Cc]hanged/);
    expect((await changed()).byId.get('annex-m/01-thresholds')?.data.review?.by).toBe('AB');
    expect(run('review.ts', 'annex-m/02', '--by', 'EF', '--date', '2026-02-28').status).toBe(0);
  });

  test.each([
    [['annex-m/01'], 'Say who reviewed it with --by. owners.yaml has: AB, EF, CD.'],
    [['annex-m/01', '--by', 'XX'], 'owners.yaml has no owner “XX”. It has: AB, EF, CD.'],
    [
      ['annex-m/0', '--by', 'AB'],
      '“annex-m/0” could be 2 items: annex-m/01-thresholds; annex-m/02-missing. Write more of its name.',
    ],
    [['annex-m/01-treshold', '--by', 'AB'], 'Did you mean “annex-m/01-thresholds”?'],
    [['annex-m/01', '--by', 'AB', '--date', '2962-03-02'], '2 March 2962 is still to come.'],
    [
      ['annex-m/01', '--by', 'AB'],
      'This assessment stands as at 1 March 2026. Say with --date on which day it was read',
    ],
    [['annex-m/01', '--by', 'AB', '--date', '1/3/2026'], '“1/3/2026” is not a day.'],
    [['--by', 'AB'], 'Name what was reviewed'],
    [
      ['annex-m/01', '--by', 'EF', '--date', '2026-03-01'],
      'owners.yaml says that 28 February 2026 was the last day of EF in the post. Name with --by who reviewed it on 1 March 2026',
    ],
  ])('%j is a mistake told in one line, with status 2', (args, message) => {
    const { status, error } = run('review.ts', ...args);
    expect([status, error.trim().split('\n').length]).toEqual([2, 1]);
    expect(error).toContain(message);
  });
});
