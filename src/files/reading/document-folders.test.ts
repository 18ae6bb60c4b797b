import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentFolders } from './document-folders.ts';
import { explainMissingFolders } from './explain-missing-folders.ts';

test.each([
  [
    'a port',
    'https://host:8443/reports/=/srv/reports:/srv/more',
    [{ folder: '/srv/reports', address: 'https://host:8443/reports/' }, { folder: '/srv/more' }],
  ],
  [
    'colons in its path',
    '/srv/a:https://host/:f:/r=/srv/b',
    [{ folder: '/srv/a' }, { folder: '/srv/b', address: 'https://host/:f:/r/' }],
  ],
  [
    'another before it that has no folder',
    'https://first/:https://second/=/srv/b',
    [{ folder: 'https://first/' }, { folder: '/srv/b', address: 'https://second/' }],
  ],
])('an address with %s is one entry', (_what, given, folders) => {
  expect(documentFolders(given, ':')).toEqual(folders);
});

test('a folder that is not there is named, and a file is none', () => {
  const here = import.meta.dirname;
  const folders = [here, join(here, 'gone'), join(here, 'document-folders.ts')].map((folder) => ({ folder }));
  expect(explainMissingFolders(folders)).toEqual([
    expect.stringContaining('gone'),
    expect.stringContaining('document-folders.ts'),
  ]);
});
