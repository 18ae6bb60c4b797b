import { unzipSync } from 'fflate';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../files/files-below.ts';
import { readEvidence } from '../../files/reading/read-evidence.ts';
import { readFragments } from '../../files/indexing/read-fragments.ts';
import { writeOfflineCopy } from '../../files/offline-copy/write-offline-copy.ts';
import { offlinePolicy } from '../../offline/offline-policy.ts';
import { fixtureFolder } from '../read-fixture.ts';
import { testSites } from '../test-sites.ts';
import { readPages } from './read-pages.ts';

const made = mkdtempSync(join(tmpdir(), 'evidence-offline-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

describe.each(['own', 'fixture'] as const)('the copy of the %s site', (name) => {
  const { folder, offline, base } = testSites[name];
  const pages = readPages(offline);
  const ids = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));

  test('every link and everything a page loads is a file of the copy, and every anchor is there', () => {
    const root = pathToFileURL(`${offline}/`).href;
    const broken = pages.flatMap(({ path, addresses }) =>
      addresses
        .map(({ address }) => address)
        .filter((link) => !/^[a-z]+:/.test(link))
        .filter((link) => {
          const url = new URL(link, new URL(path, root));
          const hash = decodeURIComponent(url.hash.slice(1));
          url.hash = url.search = '';
          if (!url.href.startsWith(root) || !existsSync(fileURLToPath(url))) return true;
          const target = ids.get(decodeURIComponent(url.href.slice(root.length)));
          return hash !== '' && target !== undefined && !target.has(hash);
        })
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
    expect(pages.flatMap(({ addresses }) => addresses).length).toBeGreaterThan(100);
  });

  test('no page names the base path, loads a module, or may reach a network', () => {
    const wrong = pages.filter(
      ({ html, addresses }) =>
        addresses.some(({ address }) => address.startsWith(base)) ||
        / (?:href|src|action)="\/(?!\/)/.test(html) ||
        /type="?module|crossorigin|modulepreload/.test(html) ||
        !html.includes(`content="${offlinePolicy}"`),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('no style names a file of a server', () => {
    const styles = filesBelow(offline).filter((path) => path.endsWith('.css'));
    expect(styles.filter((path) => /url\(\s*['"]?\//.test(readFileSync(join(offline, path), 'utf8')))).toEqual([]);
    expect(styles.length).toBeGreaterThan(0);
  });

  test('it holds every page and file of the site but what only a server uses', () => {
    const missing = filesBelow(folder).filter((path) => !existsSync(join(offline, path)));
    expect(missing.filter((path) => !/^(404\.html$|robots\.txt$|(pagefind|search-data|assets)\/)/.test(path))).toEqual(
      [],
    );
    const attachments = filesBelow(folder).filter((path) => path.startsWith('attachments/'));
    for (const path of attachments) expect(readFileSync(join(offline, path))).toEqual(readFileSync(join(folder, path)));
  });

  test('its search holds every page that the site’s own finds, to the last word', () => {
    const scripts = filesBelow(offline).filter((path) => path.startsWith('search-data/'));
    const text = scripts.map((path) => readFileSync(join(offline, path), 'utf8')).join('');
    const fragments = readFragments(folder);
    const lost = fragments.filter(
      ({ content }) => !text.includes(JSON.stringify(content).slice(1, -1).replace(/[\\']/g, '\\$&')),
    );
    expect(lost.map(({ url }) => url)).toEqual([]);
    expect(fragments.length).toBeGreaterThan(10);
  });

  test('the zip holds the same files, in one folder', () => {
    const zipped = unzipSync(readFileSync(`${offline}.zip`));
    const folderName = offline.slice(dirname(offline).length + 1);
    expect(Object.keys(zipped).sort()).toEqual(
      filesBelow(offline)
        .map((path) => `${folderName}/${path}`)
        .sort(),
    );
    expect(Buffer.from(zipped[`${folderName}/index.html`] ?? [])).toEqual(readFileSync(join(offline, 'index.html')));
  });
});

test('the same site gives the same copy and the same zip in any time zone', async () => {
  const { folder, base, offline } = testSites.fixture;
  const { settings } = (await readEvidence(fixtureFolder('valid'), { cache: false })).index;
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  try {
    const copy = join(made, 'fixture-offline');
    await writeOfflineCopy({ site: folder, base, out: copy, zip: true, settings });
    expect(readFileSync(`${copy}.zip`).equals(readFileSync(`${offline}.zip`))).toBe(true);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('a site without its index is refused, and the last copy stays', async () => {
  const { settings } = (await readEvidence(fixtureFolder('valid'), { cache: false })).index;
  const out = join(made, 'kept');
  const options = { base: '/', out, zip: false, settings };
  await writeOfflineCopy({ ...options, site: testSites.fixture.folder });
  await expect(writeOfflineCopy({ ...options, site: fixtureFolder('empty') })).rejects.toThrow('Build the site');
  expect(existsSync(join(out, 'index.html'))).toBe(true);
  expect(readdirSync(made).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('the READ-ME says the day and the highest marking', () => {
  const text = readFileSync(join(testSites.fixture.offline, 'READ-ME-FIRST.txt'), 'utf8');
  expect(text).toContain('Content as at 1 March 2026');
  expect(text).toMatch(/The highest marking in this copy is OFFICIAL(-SENSITIVE)?\./);
});

test('every script that a page names is in the copy’s one script', () => {
  const named = filesBelow('src')
    .filter((path) => path.endsWith('.astro'))
    .flatMap((path) => [...readFileSync(join('src', path), 'utf8').matchAll(/<script[^>]*\/client\/([^"]+)"/g)])
    .map(([, script = '']) => script);
  const together = readFileSync('src/client/offline.ts', 'utf8');
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((script) => !together.includes(`'./${script}'`))).toEqual([]);
});
