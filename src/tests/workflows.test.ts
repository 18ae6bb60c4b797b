import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = {
  uses?: string;
  run?: string;
  script?: string;
  checkout?: string;
  with?: Record<string, unknown>;
  env?: object;
};
type Job = { permissions?: Record<string, string>; steps: Step[]; job?: string };
const texts = Object.fromEntries(
  ['.github/workflows/evidence.yml', '.gitlab-ci.yml', '.azure/evidence.yml'].map((file) => [
    file,
    readFileSync(file, 'utf8'),
  ]),
);
const read = (file: string): unknown => parse(texts[file] ?? '');
const runsProject = /\bnpm (?:ci|run|install|exec)\b|\bnpx\b/;

describe('a change that runs code in continuous integration can do no harm', () => {
  test.each(Object.entries(texts))('%s installs without running a package’s script', (_file, text) => {
    expect(text.match(/npm (?:ci|install)\b.*/g)?.every((line) => line.includes('--ignore-scripts'))).toBe(true);
  });

  test('on GitHub it has a token that reads and no credentials left in the folder', () => {
    const { on, permissions, jobs } = read('.github/workflows/evidence.yml') as {
      on: object;
      permissions: object;
      jobs: Record<string, Job>;
    };
    expect(Object.keys(on)).toEqual(['pull_request', 'push']);
    expect(permissions).toEqual({ contents: 'read' });
    const running = Object.values(jobs).filter(({ steps }) => steps.some(({ run = '' }) => runsProject.test(run)));
    expect(running).toHaveLength(1);
    for (const { permissions: own, steps } of running) {
      expect(own).toBeUndefined();
      const checkout = steps.find(({ uses = '' }) => uses.startsWith('actions/checkout@'));
      expect(checkout?.with?.['persist-credentials']).toBe(false);
      expect(checkout?.with?.['ref']).toBeUndefined();
    }
    const writing = Object.values(jobs).filter((job) => job.permissions !== undefined);
    expect(writing.map((job) => job.permissions)).toEqual([{ 'pull-requests': 'write' }]);
    for (const { steps } of writing)
      expect(steps.some(({ uses = '' }) => uses.startsWith('actions/checkout'))).toBe(false);
    const actions = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(actions.filter((uses) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    // What somebody has written into a title or a branch name must not become part of a command.
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
    expect(texts['.github/workflows/evidence.yml']).not.toContain('secrets.');
  });

  test('on GitLab only the job that has no files of the change is given the token', () => {
    const { comment, ...others } = read('.gitlab-ci.yml') as Record<
      string,
      { variables?: object; environment?: object }
    >;
    expect(comment).toMatchObject({
      variables: { GIT_STRATEGY: 'none' },
      environment: { name: 'evidence-comment', action: 'access' },
    });
    expect(JSON.stringify(comment)).not.toMatch(runsProject);
    expect(JSON.stringify(others)).not.toMatch(/EVIDENCE_TOKEN|"environment"/);
  });

  test('no step hides the failure of another', () => {
    for (const [file, text] of Object.entries(texts)) {
      const { jobs, defaults } = parse(text) as { jobs?: Record<string, Job>; defaults?: object };
      if (file.startsWith('.github')) expect(defaults).toEqual({ run: { shell: 'bash' } });
      const scripts = Object.values(jobs ?? {}).flatMap(({ steps }) => steps.flatMap(({ script }) => script ?? []));
      for (const script of scripts.filter((lines) => lines.trim().includes('\n')))
        expect(script).toMatch(/^set -euo pipefail\n/);
      expect(text).not.toMatch(/npm run --silent licences\n.*npm run --silent audit/);
    }
  });

  test('on GitLab nothing that a fault in the content fails comes before the check', () => {
    const { check, ...others } = read('.gitlab-ci.yml') as Record<string, { stage?: string; extends?: string }>;
    expect(check?.stage).toBe('test');
    const running = Object.entries(others).filter(([name, job]) => !name.startsWith('.') && job.extends !== undefined);
    expect(running.map(([name, { stage }]) => `${name} ${stage}`)).toEqual(
      ['licences', 'audit', 'gaps', 'preview'].map((name) => `${name} test`),
    );
  });

  test('on Azure the token is in a job of its own that checks nothing out', () => {
    const { jobs } = read('.azure/evidence.yml') as { jobs: Job[] };
    const given = jobs.filter((job) => JSON.stringify(job).includes('System.AccessToken'));
    expect(given.map(({ job }) => job)).toEqual(['comment']);
    for (const { steps } of given) {
      expect(steps[0]).toEqual({ checkout: 'none' });
      expect(steps.some(({ script = '' }) => runsProject.test(script))).toBe(false);
    }
  });
});

describe('what was read before is kept from run to run, for the same program only', () => {
  const program = ['package-lock.json', 'src/**', 'schemas/**'];

  test('on GitHub and Azure, of the branch that a change goes into', () => {
    const { jobs } = read('.github/workflows/evidence.yml') as { jobs: Record<string, Job> };
    const kept = jobs['check']?.steps.find(({ uses = '' }) => uses.startsWith('actions/cache@'))?.with;
    const hash = `evidence-\${{ hashFiles(${program.map((files) => `'${files}'`).join(', ')}) }}-`;
    expect(kept).toEqual({
      path: '.cache',
      key: `${hash}\${{ github.run_id }}-\${{ github.run_attempt }}`,
      'restore-keys': hash,
    });
    expect(texts['.azure/evidence.yml']).toContain(`restoreKeys: 'evidence | ${program.join(', ')}'\n`);
  });

  test('on GitLab of the branch itself, by the one job that makes everything', () => {
    type Cache = { key: { prefix?: string }; policy?: string };
    const jobs = read('.gitlab-ci.yml') as Record<string, { cache?: Cache | Cache[] }>;
    const kept = Object.entries(jobs).flatMap(([name, { cache = [] }]) =>
      [cache].flat().flatMap(({ key, policy }) => (key.prefix === undefined ? [] : [[name, key.prefix, policy]])),
    );
    expect(kept).toEqual([
      ['.read-before', 'evidence-$CI_COMMIT_REF_SLUG', 'pull'],
      ['preview', 'evidence-$CI_COMMIT_REF_SLUG', undefined],
    ]);
  });
});
