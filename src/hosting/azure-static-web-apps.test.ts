import { expect, test } from 'vitest';
import { azureStaticWebApps } from './azure-static-web-apps.ts';
import { hostingOptions } from './find-host.ts';

const options = hostingOptions({}, { base: '/evidence/', folder: '/srv/evidence' });
const settings = JSON.parse(azureStaticWebApps.format(options)) as {
  routes: unknown[];
  responseOverrides: unknown;
  globalHeaders: Record<string, string>;
  mimeTypes: Record<string, string>;
};

test('everything asks for the role, the attachments keep their policy, and nobody comes in with an account of GitHub', () => {
  const policy = expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'$/) as string;
  expect(settings.routes).toEqual([
    { route: '/.auth/login/github', statusCode: 404 },
    { route: '/.auth/*', allowedRoles: ['anonymous', 'authenticated'] },
    {
      route: '/evidence/attachments/*',
      headers: { 'Content-Security-Policy': policy },
      allowedRoles: ['evidence-reader'],
    },
    { route: '/*', allowedRoles: ['evidence-reader'] },
  ]);
});

test('who is not signed in is led to the sign-in, and what is not there to the error page', () => {
  expect(settings.responseOverrides).toEqual({
    '401': { statusCode: 302, redirect: '/.auth/login/aad' },
    '404': { rewrite: '/evidence/404.html' },
  });
});

test('no file is kept without asking, and each has the type of its ending', () => {
  expect(settings.globalHeaders['Cache-Control']).toBe('private, no-cache');
  expect(settings.mimeTypes).toMatchObject({ '.html': 'text/html', '.pf_meta': 'application/octet-stream' });
  expect(Object.keys(settings.mimeTypes).filter((ending) => !ending.startsWith('.'))).toEqual([]);
});
