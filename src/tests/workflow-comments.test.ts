import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Steps = { steps: { name?: string; displayName?: string; run?: string; script?: string }[]; job?: string };
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const github = (read('.github/workflows/evidence.yml') as { jobs: { comment: Steps } }).jobs.comment.steps.at(-1)?.run;
const gitlab = (read('.gitlab-ci.yml') as { comment: { script: string[] } }).comment.script.join('\n');
const azure = (read('.azure/evidence.yml') as { jobs: Steps[] }).jobs
  .find(({ job }) => job === 'comment')
  ?.steps.at(-1)?.script;

const mark = '<!-- evidence-gaps -->';
const note = (id: number, author: number, body: string) => ({ id, author: { id: author }, body });
const others = Array.from({ length: 100 }, (_, index) => note(index + 1, 2, 'Fine.'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comment-'));
  writeFileSync(join(folder, 'gaps.md'), `${mark}\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a comment's script with a stand-in for the program that asks the host. Answers with its status and what it asked to write. */
function comment(script: string | undefined, program: string, answers: string): { status: number; wrote: string[] } {
  const log = join(folder, 'wrote');
  const path = join(folder, program);
  // What is not in the answers cannot be read; a request that writes always works.
  writeFileSync(
    path,
    `#!/bin/bash\nif [[ "$*" =~ (PUT|POST|PATCH) ]]; then echo "$*" >> '${log}'; exit 0; fi\ncase "$*" in\n${answers}\n*) exit 22;; esac\n`,
  );
  chmodSync(path, 0o755);
  // As GitHub starts a step whose shell is named bash; the others say themselves that they end at a failure.
  const options = program === 'gh' ? ['-eo', 'pipefail'] : [];
  const { status } = spawnSync('bash', ['--noprofile', '--norc', ...options, '-c', script ?? 'exit 99'], {
    cwd: folder,
    env: {
      PATH: [folder, process.env['PATH']].join(delimiter),
      EVIDENCE_TOKEN: 'token',
      CI_API_V4_URL: 'https://host/api',
      NOTES: 'https://host/notes',
      COMMENTS: 'repos/a/b/issues/1/comments',
      REPOSITORY: 'a/b',
      TOKEN: 'token',
      THREADS: 'https://host/threads',
    },
  });
  const wrote = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  return { status: status ?? -1, wrote };
}

const answer = (pattern: string, data: unknown) =>
  `${pattern}) printf '%s' '${typeof data === 'string' ? data : JSON.stringify(data)}';;`;

describe('the comment on GitLab', () => {
  const user = answer('*/user', { id: 7 });
  const pages = (...notes: object[][]) =>
    [user, ...notes.map((page, index) => answer(`*page=${index + 1}`, page))].join('\n');

  test('is written once, then replaced, wherever it stands', () => {
    expect(comment(gitlab, 'curl', pages([])).wrote).toEqual([expect.stringMatching(/POST.* https:\/\/host\/notes$/)]);
    const later = pages(others, [note(101, 7, `${mark}\nOld.`)]);
    expect(comment(gitlab, 'curl', later).wrote.at(-1)).toMatch(/PUT.* https:\/\/host\/notes\/101$/);
  });

  test('is not taken for one that somebody else begins so', () => {
    expect(comment(gitlab, 'curl', pages([note(5, 2, `${mark}\nMine.`)])).wrote).toEqual([
      expect.stringContaining('POST'),
    ]);
  });

  test('is not written where the others cannot be read', () => {
    expect(comment(gitlab, 'curl', user)).toEqual({ status: 22, wrote: [] });
    expect(comment(gitlab, 'curl', pages(others))).toEqual({ status: 22, wrote: [] });
    expect(comment(gitlab, 'curl', answer('*page=1', []))).toMatchObject({ wrote: [] });
  });
});

test('the comment on GitHub is written once, then replaced, and not where the others cannot be read', () => {
  expect(comment(github, 'gh', answer('*paginate*', '')).wrote).toEqual([expect.stringMatching(/POST repos/)]);
  expect(comment(github, 'gh', answer('*paginate*', '12\n13')).wrote.at(-1)).toMatch(/PATCH .*comments\/12 /);
  rmSync(join(folder, 'wrote'));
  expect(comment(github, 'gh', '')).toEqual({ status: 22, wrote: [] });
});

test('the comment on Azure is written once, then replaced, and not where the others cannot be read', () => {
  const threads = (content: string) => answer('*threads*', { value: [{ id: 9, comments: [{ content }] }] });
  expect(comment(azure, 'curl', threads('Fine.')).wrote).toEqual([expect.stringMatching(/POST.*threads\?/)]);
  expect(comment(azure, 'curl', threads(`${mark} Old.`)).wrote.at(-1)).toMatch(/PATCH.*threads\/9\/comments\/1/);
  rmSync(join(folder, 'wrote'));
  expect(comment(azure, 'curl', '')).toMatchObject({ wrote: [] });
});
