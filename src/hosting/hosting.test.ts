import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settings } from '../../schemas/index.ts';
import { cacheControlFor } from './cache-rules.ts';
import { findHost, hostingOptions } from './find-host.ts';
import { headersFor } from './headers-for.ts';
import { hosts } from './index.ts';
import { mediaTypes } from './media-types.ts';
import { noIndex, siteHeaders } from './site-headers.ts';
import { validateBase } from './validate-base.ts';
import { attachmentEndings } from '../evidence/rules/attachment-kind.ts';

const other = { title: 'Southtown', address: 'https://evidence.southtown.example/site/' };
const options = hostingOptions({ 'other-sites': [other] }, { base: '/evidence/', folder: '/srv/evidence/' });
const settingsOf = (name: string) => findHost(name).format(options);
/** The hosts that can send headers; the two Pages cannot. */
const sending = hosts.filter(({ id }) => !id.endsWith('-pages'));

test('a workflow builds the edition that was asked for', () => {
  const asked = hostingOptions({}, { base: '/evidence/', folder: '/srv/evidence', edition: 'public' });
  for (const name of ['github-pages', 'gitlab-pages']) {
    expect(findHost(name).format(asked)).toContain('npm run build -- --base /evidence/ --edition public');
    expect(settingsOf(name)).not.toContain('--edition');
  }
});

describe('an address of another site', () => {
  const success = (address: string) => settings.shape['other-sites'].safeParse([{ title: 'A', address }]).success;
  const hostile = [
    '$foo/',
    '{http.request.header.x-a}/',
    '*/',
    '*.gov.uk/',
    'a"b/',
    "a'b/",
    'a;b/',
    'a@b/',
    'a:99999/',
    '[::g]/',
    '%24a/',
  ];

  test.each(hostile)('may not be https://%s, which would mean more in a server’s settings', (rest) => {
    expect(success(`https://${rest}`)).toBe(false);
  });

  test.each(['evidence.example.org/', 'localhost:8080/site/', '10.0.0.1/', '[::1]:8080/', 'evidence_1/a/b/'])(
    'may be https://%s',
    (rest) => {
      expect(success(`https://${rest}`)).toBe(true);
    },
  );
});

describe('how long a file may be kept', () => {
  test.each([
    ['index.html', 'private, no-cache'],
    ['evidence.json', 'private, no-cache'],
    ['search-data/words.json', 'private, no-cache'],
    ['pagefind/shards.json', 'private, no-cache'],
    ['attachments/assets/plan.pdf', 'private, no-cache'],
    ['assets/Layout.BGboO2sJ.css', 'private, max-age=31536000, immutable'],
    ['pagefind/items-3/0123456789abc/fragment/1z.pf_fragment', 'private, max-age=31536000, immutable'],
    ['pagefind/whole/0123456789abc/search.pagefind', 'private, max-age=31536000, immutable'],
  ])('%s: %s', (path, cacheControl) => {
    expect(cacheControlFor(path)).toBe(cacheControl);
  });
});

test('a file among the attachments may run nothing, whatever it is', () => {
  const policy = (path: string) => new Map(headersFor(path, "script-src 'self'")).get('Content-Security-Policy');
  expect(policy('gaps.html')).toBe("script-src 'self'; frame-ancestors 'none'");
  expect(policy('attachments/page.html')).toMatch(/^default-src 'none'(?!.*script-src).*frame-ancestors 'none'$/);
});

describe.each(sending.map(({ id }) => id))('the settings for %s', (id) => {
  const settings = settingsOf(id).replaceAll('&apos;', "'");

  test('send every header, name every kind of file, and let search ask the other sites', () => {
    for (const [name, value] of [...siteHeaders, noIndex]) {
      expect(settings).toContain(name);
      expect(settings).toContain(value);
    }
    for (const { ending, type } of mediaTypes) {
      expect(settings).toContain(ending);
      expect(settings).toContain(type);
    }
    expect(settings).toContain("connect-src 'self' https://evidence.southtown.example;");
    expect(settings).toContain("frame-ancestors 'none'");
    expect(settings).toContain('404.html');
  });

  test('let search engines come to an edition that they may list, pages and files', () => {
    const listed = findHost(id).format(hostingOptions({}, { base: '/', folder: '/srv', searchEngines: true }));
    expect(settings).toContain('X-Robots-Tag');
    expect(listed).not.toMatch(/robots|noindex/i);
  });

  test('hold for a site at the root too', () => {
    const root = findHost(id).format(hostingOptions({}, { base: '/', folder: 'C:\\sites\\inspection' }));
    expect(root).not.toContain('/evidence/');
    expect(root).not.toContain('//404');
    expect(root).not.toContain('\\sites');
  });
});

test('a path with a dot is that path alone in a server’s patterns, and the root has none to lead from', () => {
  const of = (id: string, base: string) => findHost(id).format(hostingOptions({}, { base, folder: '/srv/a/' }));
  expect(of('nginx', '/v1.2/')).toContain('if ($uri ~ "^/v1\\.2/attachments/")');
  expect(of('nginx', '/v1.2/')).toContain('location = /v1.2 {');
  expect(of('apache', '/v1.2/')).toContain('RedirectMatch 301 "^/v1\\.2$" "/v1.2/"');
  expect(of('caddy', '/v1.2/')).toContain('redir /v1.2 /v1.2/ permanent');
  // An attachment called a.pagefind.pdf is no part of the search index.
  for (const id of ['nginx', 'apache']) expect(of(id, '/v1.2/')).toContain('pf_fragment|pf_filter)$"');
  for (const id of ['nginx', 'apache', 'caddy']) {
    expect(of(id, '/')).not.toMatch(/RedirectMatch|location = |^redir /m);
    expect(of(id, '/')).not.toContain('/srv/a//');
  }
});

test.each([
  [
    'nginx',
    [
      'limit_except GET { deny all; }',
      'autoindex off;',
      'server_tokens off;',
      'default_type application/octet-stream;',
    ],
  ],
  ['apache', ['AllowOverride None', 'Options None', 'SetHandler default-handler', 'AddDefaultCharset Off']],
  ['caddy', ['-Server']],
])('%s lists no folder, runs nothing and tells no version', (id, lines) => {
  const settings = settingsOf(id)
    .split('\n')
    .map((line) => line.trim());
  expect(lines.filter((line) => !settings.includes(line))).toEqual([]);
});

test('other sites that are named may read the search index, and nobody is named otherwise', () => {
  const readers = ['https://evidence.northfold.example', 'http://southmere.example:8080'];
  const allowing = (id: string, most = 2) =>
    findHost(id).format(
      hostingOptions({}, { base: '/evidence/', folder: '/srv/evidence', readers: readers.slice(0, most) }),
    );
  for (const { id } of hosts) expect(settingsOf(id)).not.toMatch(/Access-Control|Vary/);
  expect(allowing('nginx')).toContain(
    'if ($evidence_reader !~ "^(https://evidence\\.northfold\\.example|http://southmere\\.example:8080)$")',
  );
  expect(allowing('nginx')).toContain('if ($uri ~ "^/evidence/pagefind/")');
  expect(allowing('apache')).toContain('<Directory "/srv/evidence/pagefind">\n  Header always merge Vary Origin\n');
  expect(allowing('apache')).toContain(`<If "%{HTTP:Origin} == 'http://southmere.example:8080'">`);
  expect(allowing('caddy')).toContain('path /pagefind/*\n    header Origin http://southmere.example:8080\n');
  expect(allowing('iis', 1)).toMatch(
    /<location path="pagefind">\s*<system.webServer>\s*<httpProtocol>\s*<customHeaders>\s*<remove name="Access-Control-Allow-Origin" \/>\s*<add name="Access-Control-Allow-Origin" value="https:\/\/evidence.northfold.example" \/>/,
  );
});

test('every kind of attachment has its type, once', () => {
  const endings = mediaTypes.map(({ ending }) => ending);
  expect(attachmentEndings.filter((ending) => !endings.includes(ending))).toEqual([]);
  expect(new Set(endings).size).toBe(endings.length);
});

test('web.config is well formed, and keeps assets by files alone, so that an error is not kept', () => {
  const settings = settingsOf('iis');
  const open: string[] = [];
  for (const [, close, name = '', empty] of settings
    .replace(/<[?!].*?>/g, '')
    .matchAll(/<(\/?)([\w.]+)(?:\s+\w+="[^"<]*")*\s*(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
  }
  expect(open).toEqual([]);
  expect(
    settings
      .replace(/<[?!].*?>/g, '')
      .replace(/<\/?[\w.]+(?:\s+\w+="[^"<]*")*\s*\/?>/g, '')
      .trim(),
  ).toBe('');
  expect(settings).toContain('cacheControlMaxAge="365.00:00:00" cacheControlCustom="private, immutable"');
  expect(settings).not.toContain('name="Cache-Control"');
});

test('Azure shows the site to nobody without the role', () => {
  const { routes } = JSON.parse(settingsOf('azure-static-web-apps')) as {
    routes: { route: string; statusCode?: number; allowedRoles?: string[] }[];
  };
  const open = routes.filter(
    ({ statusCode, allowedRoles }) => statusCode !== 404 && !allowedRoles?.includes('evidence-reader'),
  );
  expect(open.map(({ route }) => route)).toEqual(['/.auth/*']);
  expect(routes.at(-1)?.route).toBe('/*');
});

test.each(['github-pages', 'gitlab-pages'])(
  '%s gets a job that builds under the base path and checks the links',
  (id) => {
    const text = settingsOf(id);
    expect(parse(text)).toBeTypeOf('object');
    expect(text).toContain('npm run build -- --base /evidence/');
    expect(text).toContain('npm run check:links');
    expect(text).toContain('npm ci --ignore-scripts');
    expect(text.match(/uses: .*/g) ?? []).toEqual(text.match(/uses: [\w/-]+@[0-9a-f]{40} # v[\d.]+/g) ?? []);
    expect(findHost(id).note).toMatch(/visibility|Visibility/);
  },
);

test.each([
  [() => findHost(undefined), /^Say for which server. Use one of: nginx \(nginx\), apache/],
  [() => findHost('nginks'), /^“nginks” is not known/],
  [() => hostingOptions({}, { base: 'evidence', folder: '/srv' }), /Begin and end it with a slash/],
  [() => hostingOptions({}, { base: '/a b/', folder: '/srv' }), /is not a path to serve under/],
  [() => validateBase(''), /is not a path to serve under/],
  [() => validateBase('//example.org/'), /is not a path to serve under/],
  [() => validateBase('/a/../b/'), /is not a path to serve under/],
  [() => validateBase('/.'), /is not a path to serve under/],
  [() => hostingOptions({}, { base: '/', folder: 'dist' }), /is not the whole path of a folder/],
  [() => hostingOptions({}, { base: '/', folder: '/srv/"; evil' }), /is not the whole path of a folder/],
])('a mistake is told plainly', (run, message) => {
  expect(run).toThrow(message);
});

test.each([
  ['/', '/'],
  ['/evidence/', '/evidence/'],
  ['/a/b', '/a/b/'],
])('“%s” is the path “%s”', (given, path) => {
  expect(validateBase(given)).toBe(path);
});
