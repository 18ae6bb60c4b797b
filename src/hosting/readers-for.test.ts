import { expect, test } from 'vitest';
import { findHost } from './find-host.ts';
import { readersFor } from './readers-for.ts';

const nginx = findHost('nginx');

test('sites are named by their addresses, with or without a path, and each counts once', () => {
  expect(readersFor(nginx, undefined)).toEqual([]);
  expect(readersFor(nginx, 'https://Evidence.Northfold.example/evidence/, http://10.0.0.1:8080')).toEqual([
    'https://evidence.northfold.example',
    'http://10.0.0.1:8080',
  ]);
  expect(readersFor(nginx, 'https://a.example/,https://a.example/b/')).toEqual(['https://a.example']);
});

test.each([
  'evidence.northfold.example',
  '*',
  'https://*.gov.uk',
  'https://a"b',
  "https://a'b",
  'https://a;b',
  'https://$host',
  'https://{x}',
  'https://a@b',
  'https://a:99999',
  'null',
])('%s is no address of a site, and would mean more in a server’s settings', (address) => {
  expect(() => readersFor(nginx, address)).toThrow(/is not the address of a site\. Write it like/);
});

test.each([
  ['iis', /can let 1 other site search this one, and you named 2/],
  ['azure-static-web-apps', /asks everybody to sign in first/],
  ['github-pages', /sends no headers/],
  ['gitlab-pages', /sends no headers/],
])('%s says what it cannot do', (id, message) => {
  expect(() => readersFor(findHost(id), 'https://a.example,https://b.example')).toThrow(message);
  expect(readersFor(findHost(id), undefined)).toEqual([]);
});
