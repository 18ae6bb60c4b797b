import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { baseOfSite } from '../src/files/serving/base-of-site.ts';
import { buildSite } from '../src/files/building/build-site.ts';
import { contentFolder } from '../src/files/reading/content-folder.ts';
import { findBrowser } from '../src/files/serving/find-browser.ts';
import { readEvidence } from '../src/files/reading/read-evidence.ts';
import { serveSite } from '../src/files/serving/serve-site.ts';
import { writePlainIndex } from '../src/files/indexing/write-plain-index.ts';
import { validateBase } from '../src/hosting/validate-base.ts';
import { formatQuality, rankIn, type Measured, type Query } from '../src/report/format-quality.ts';
import { contentOption } from './content-option.ts';
import { runCommand } from './run-command.ts';

const options = {
  queries: {
    default: ['src/tests/browser/search-queries.json', 'src/tests/browser/search-own-queries.json'],
    help: 'a JSON file with { "queries": [{ "q", "expect" }] }; expect is a pattern for a title; may be repeated (default: the project’s own)',
  },
  content: contentOption,
  site: { help: 'the folder of a site that is built already, instead of building one' },
  base: { help: 'the path to build the site for (default: /evidence/); one that is built already says its own' },
};

await runCommand('Measures how well search finds what people look for.', options, async ({ values }) => {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no browser. Run npm test, which installs one or says how.');
  const { site: given, base: wanted } = values;
  const base = validateBase(given === undefined ? (wanted ?? '/evidence/') : baseOfSite(given));
  const queries = values.queries.flatMap(readQueries);
  const folder = mkdtempSync(join(tmpdir(), 'search-quality-'));
  const plain = join(folder, 'plain');
  const site = given ?? join(folder, 'site');
  const opened: { server?: Server; browser?: Browser } = {};
  try {
    if (given === undefined) {
      const content = contentFolder(values.content);
      await buildSite({ evidence: await readEvidence(content, { html: true }), content, out: site, base });
    }
    await writePlainIndex(site, plain);
    const { server, address } = await serveSite(site, { port: 0, base });
    opened.server = server;
    opened.browser = await startBrowser(executablePath);
    const page = await opened.browser.newPage();
    await page.route('**/plain/**', (route) =>
      route.fulfill({ path: join(plain, new URL(route.request().url()).pathname.replace(/^.*\/plain\//, '')) }),
    );
    const measured: Measured[] = [];
    for (const query of queries) {
      const found = await askPage(page, address, query.q);
      measured.push({
        query,
        rank: rankIn(found, query),
        plain: rankIn(await askPlain(page, query.q), query, false),
        first: found[0] ?? '',
      });
    }
    console.log(formatQuality(measured));
    return measured.every(({ rank }) => rank > 0 && rank <= 3) ? 0 : 1;
  } finally {
    await opened.browser?.close();
    opened.server?.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

function readQueries(file: string): Query[] {
  try {
    const { queries } = JSON.parse(readFileSync(file, 'utf8')) as { queries: Query[] };
    if (queries.every(({ q, expect }) => typeof q === 'string' && typeof expect === 'string')) return queries;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== undefined) throw fault;
  }
  throw new Error(
    `“${file}” holds no queries. Write them as { "queries": [{ "q": "neglect", "expect": "Neglect" }] }.`,
  );
}

function startBrowser(executablePath: string): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  return chromium.launch({ executablePath, args }).catch(() => {
    throw new Error(`The browser ${executablePath} cannot be started. Name another one in EVIDENCE_BROWSER.`);
  });
}

/** The titles that the search page shows for a query, each with where its passage stands. */
async function askPage(page: Page, address: string, query: string): Promise<string[]> {
  await page.goto(`${address}search.html?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.querySelector('#search-status')?.textContent !== '');
  return page
    .locator('#search-results > .result')
    .evaluateAll((results) =>
      results.map((result) =>
        ['.result__title', '.result__place'].map((part) => result.querySelector(part)?.textContent ?? '').join('\t'),
      ),
    );
}

/** The titles that Pagefind gives by itself, nothing set. */
function askPlain(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    type Plain = {
      search: (text: string) => Promise<{ results: { data: () => Promise<{ meta: { title: string } }> }[] }>;
    };
    const folder = `${document.body.dataset['base'] ?? '/'}plain/pagefind.js`;
    const pagefind = (await import(folder)) as Plain;
    const { results } = await pagefind.search(text);
    return Promise.all(results.slice(0, 10).map(async ({ data }) => (await data()).meta.title));
  }, query);
}
