import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostingOptions } from './find-host.ts';
import { githubPages } from './github-pages.ts';
import { gitlabPages } from './gitlab-pages.ts';

const options = hostingOptions({}, { base: '/evidence/', folder: '/srv/evidence' });

test('GitHub publishes from the main branch only, in a job that runs nothing of the repository', () => {
  const { on, permissions, jobs } = parse(githubPages.format(options)) as {
    on: unknown;
    permissions: unknown;
    jobs: Record<'build' | 'publish', { needs?: string; permissions?: unknown; steps: Record<string, unknown>[] }>;
  };
  expect(on).toEqual({ push: { branches: ['main'] } });
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.build.permissions).toBeUndefined();
  expect(jobs.build.steps[0]).toMatchObject({ with: { 'fetch-depth': 0, 'persist-credentials': false } });
  const commands = jobs.build.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
  expect(commands).toEqual(['npm ci --ignore-scripts', 'npm run build -- --base /evidence/', 'npm run check:links']);
  expect(jobs.publish).toMatchObject({ needs: 'build', permissions: { pages: 'write', 'id-token': 'write' } });
  expect(jobs.publish.steps.map(({ uses }) => uses)).toEqual([expect.stringMatching(/^actions\/deploy-pages@/)]);
});

test('GitLab publishes from the default branch only, and only a site whose links were checked', () => {
  const { pages } = parse(gitlabPages.format(options)) as { pages: Record<string, unknown> };
  expect(pages).toMatchObject({
    rules: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }],
    variables: { GIT_DEPTH: '0' },
    script: [
      'npm ci --ignore-scripts',
      'npm run build -- --base /evidence/ --out public-site',
      'npm run check:links -- --site public-site',
      'rm -rf public && mv public-site public',
    ],
    artifacts: { paths: ['public'] },
  });
});
