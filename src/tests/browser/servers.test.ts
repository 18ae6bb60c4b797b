import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { headersFor } from '../../hosting/headers-for.ts';
import { policyFor } from '../../site/making/content-security-policy.ts';
import { testSites } from '../test-sites.ts';
import { openBrowser, type OpenBrowser } from './open-site.ts';
import { serverIds, startServer, type RunningServer } from './start-server.ts';

const { own, upgraded } = testSites;
/** A script that would write into its page if it were run. */
const attachments = {
  'page.html': '<!doctype html><title>As it was</title><script src="run.js"></script>',
  'picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"><title>As it was</title><script href="run.js"/></svg>',
  'run.js': 'document.querySelector("title").textContent = "Changed";',
  'Plan (2).PDF': '%PDF-1.4',
};

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The first result of a search on a page of the site, and the fault search tells where it cannot start. */
async function search(page: Page, address: string, words: string): Promise<string> {
  await page.goto(`${address}search.html?q=${encodeURIComponent(words)}`);
  const found = page.locator(
    '#search-results .result__title, #search-fault:not([hidden]), #search-status:text("Nothing")',
  );
  return (await found.first().innerText()).trim();
}

describe.each(serverIds)('%s', (id) => {
  let [root, folder, server] = ['', '', undefined as RunningServer | undefined];
  const address = () => server?.address ?? '';
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'evidence-served-'));
    folder = join(root, 'site');
    // The way to the files must be open to whoever a server runs as, and a copy keeps its files’ times as a deployment does.
    cpSync(own.folder, folder, { recursive: true, preserveTimestamps: true });
    mkdirSync(join(folder, 'attachments'), { recursive: true });
    for (const [name, text] of Object.entries(attachments)) writeFileSync(join(folder, 'attachments', name), text);
    chmodSync(root, 0o755);
    server = await startServer(id, { folder, base: own.base });
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(root, { recursive: true, force: true });
  });

  test('sends every kind of file with its type, its headers and its cache rule, and answers 304 when it has not changed', async () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : [],
    );
    // One of each ending in each folder at the top.
    const chosen = new Map(files.map((path) => [`${path.split('/')[0] ?? ''} ${extname(path)}`, path]));
    for (const path of ['pagefind/shards.json', ...chosen.values()]) {
      const response = await fetch(address() + encodeURI(path));
      const sent = Object.fromEntries(
        headersFor(path, policyFor()).map(([name]) => [name, response.headers.get(name)]),
      );
      expect({ path, status: response.status, sent }).toEqual({
        path,
        status: 200,
        sent: Object.fromEntries(headersFor(path, policyFor())),
      });
      const again = { 'if-none-match': response.headers.get('etag') ?? '' };
      expect({ path, status: (await fetch(address() + encodeURI(path), { headers: again })).status }).toEqual({
        path,
        status: 304,
      });
    }
  });

  test.each(['nothing.html', 'nothing', 'assets/gone.js', 'annex-m/', 'attachments/gone.pdf', 'pagefind/gone.pf_meta'])(
    'answers %s with the error page, which is not kept',
    async (path) => {
      const response = await fetch(address() + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Page not found');
      const sent = Object.fromEntries(
        headersFor('404.html', policyFor()).map(([name]) => [name, response.headers.get(name)]),
      );
      expect(sent).toEqual(Object.fromEntries(headersFor('404.html', policyFor())));
    },
  );

  // What serves on this machine serves no other site.
  test.each([id].filter((server) => server !== 'serve'))(
    '%s lets the pages of no site read the search index but of those that are named',
    async () => {
      const [northfold, southmere] = ['https://evidence.northfold.example', 'http://southmere.example:8080'];
      const open = await startServer(id, {
        folder,
        base: own.base,
        readers: [northfold, southmere],
      });
      const sent = async (path: string, origin: string, from = open.address) => {
        const { headers } = await fetch(from + path, { headers: { origin } });
        return [headers.get('access-control-allow-origin'), /origin/i.test(headers.get('vary') ?? '')];
      };
      const [list, page] = ['pagefind/shards.json', 'gaps.html'];
      expect(await sent(list, northfold)).toEqual([northfold, true]);
      expect(await sent(list, southmere)).toEqual([southmere, true]);
      for (const other of ['https://other.example', `${northfold}.example`, 'https://evidence-northfold.example'])
        expect(await sent(list, other)).toEqual([null, true]);
      expect(await sent(page, northfold)).toEqual([null, false]);
      expect(await sent(list, northfold, address())).toEqual([null, false]);
      const [index] = readdirSync(join(folder, 'pagefind'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.pf_meta'),
      );
      const { headers } = await fetch(`${open.address}pagefind/${index ?? ''}`, { headers: { origin: northfold } });
      expect([headers.get('access-control-allow-origin'), headers.get('cache-control')]).toEqual([
        northfold,
        'private, max-age=31536000, immutable',
      ]);
      await open.stop();
    },
  );

  test('leads to the home page from its path without a stroke, and sends nothing of what lies beside the site', async () => {
    const home = await fetch(address().slice(0, -1));
    expect([home.status, home.url]).toEqual([200, address()]);
    writeFileSync(join(root, 'secret.txt'), 'secret');
    for (const path of ['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', 'assets/..%2f..%2fsecret.txt'])
      expect(await fetch(address() + path).then((answer) => answer.text())).not.toContain('secret');
  });

  test('shows pages and search in a browser without a complaint, a breach of the policy or a request elsewhere', async () => {
    const { page, complaints, asked } = await browser.newPage();
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective));
    });
    await page.goto(address());
    expect(await page.title()).not.toBe('');
    await page.keyboard.press('/');
    await page.locator('#dialog-search').fill('private fostering');
    await page.locator('dialog .result__link').first().waitFor();
    expect(await search(page, address(), 'private fostering')).toMatch(/private fostering/i);
    for (const path of ['annex-m/03-missing-from-home-or-care.html', 'gaps.html', 'assessment.html'])
      await page.goto(address() + path);
    expect(complaints).toEqual([]);
    expect(asked.filter((one) => !one.startsWith(address()))).toEqual([]);
    await page.context().close();
  });

  test('runs nothing among the attachments', async () => {
    const { page, complaints } = await browser.newPage();
    for (const path of ['page.html', 'picture.svg']) {
      await page.goto(`${address()}attachments/${path}`);
      expect(await page.locator('title').textContent()).toBe('As it was');
    }
    // A page without an icon of its own may also complain that the server has none.
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).toHaveLength(2);
    await page.context().close();
  });

  test('after an upgrade a browser that knew the old site finds what is in the new one, and its old addresses', async () => {
    const { page, complaints } = await browser.newPage();
    expect(await search(page, address(), 'private fostering')).toMatch(/private fostering/i);
    expect(await search(page, address(), 'Northtown')).toContain('Nothing');
    renameSync(folder, `${folder}-old`);
    cpSync(upgraded.folder, folder, { recursive: true, preserveTimestamps: true });
    expect(await search(page, address(), 'Northtown')).toContain('Northtown');
    expect(await search(page, address(), 'private fostering')).toContain('Nothing');
    await page.goto(`${address()}documents/old-strategy.html`);
    await page.waitForURL(`${address()}documents/strategy.html`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
