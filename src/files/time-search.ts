import { chromium, type Page } from 'playwright-core';
import { median, share, type SearchTimes } from '../bench/measurement.ts';
import { findBrowser } from './find-browser.ts';
import { serveSite } from './serve-site.ts';

/** What is searched first, each time in a fresh browser profile, and what is then typed letter by letter. */
const searches = [
  ['safeguarding', 'placement'],
  ['early help', 'assessment'],
  ['MACH', 'exploitation'],
  ['thresholds consistent', 'supervision'],
  ['commissioning', 'permanence'],
] as const;

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/**
 * Searches a built site of the base path / in a real browser: on a page of an item the key that opens search, a first
 * search, then a word letter by letter from its third on, each as soon as the one before is answered. Throws when there is no browser.
 */
export async function timeSearch(site: string, page: string): Promise<SearchTimes> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no browser. Run npm test, which installs one or says how, or leave search out.');
  const { server, address } = await serveSite(site, { port: 0, base: '/' });
  const sent = { bytes: 0, requests: 0 };
  server.prependListener('request', (_request, response) =>
    response.on('finish', () => {
      sent.bytes += Number(response.getHeader('content-length') ?? 0);
      sent.requests += 1;
    }),
  );
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const runs = [];
    for (const [first, word] of searches) {
      const context = await browser.newContext();
      const tab = await context.newPage();
      await tab.goto(`${address}${page}`, { waitUntil: 'networkidle' });
      const before = { ...sent };
      const { open, took } = await tab.evaluate(ask, { text: first, opens: true });
      // What the first search set going belongs to it.
      await tab.waitForLoadState('networkidle');
      const fetched = { bytes: sent.bytes - before.bytes, requests: sent.requests - before.requests };
      runs.push({ open, first: took, ...fetched, keys: await typeWord(tab, word) });
      await context.close();
    }
    const keys = runs.flatMap((run) => run.keys);
    return {
      open: median(runs.map(({ open }) => open)),
      first: median(runs.map((run) => run.first)),
      firstBytes: median(runs.map(({ bytes }) => bytes)),
      firstRequests: median(runs.map(({ requests }) => requests)),
      keys: { median: median(keys), p95: share(keys, 0.95), count: keys.length },
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function typeWord(page: Page, word: string): Promise<number[]> {
  const times: number[] = [];
  for (let letters = 3; letters <= word.length; letters += 1)
    times.push((await page.evaluate(ask, { text: word.slice(0, letters), opens: false })).took);
  return times;
}

/**
 * In the page: puts a text into the search box, which is opened by its key first where `opens` says so, and waits until
 * the list of results was busy and is so no more.
 */
async function ask({ text, opens }: { text: string; opens: boolean }): Promise<{ open: number; took: number }> {
  const pressed = performance.now();
  if (opens) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
  const find = () => document.querySelector<HTMLInputElement>('dialog[open] input[type=search]');
  while (find() === null && performance.now() - pressed < 30_000) await new Promise((done) => setTimeout(done, 1));
  const [box, list] = [find(), document.querySelector('dialog[open] .results')];
  if (box === null || list === null) throw new Error('Search does not open.');
  const typed = performance.now();
  return new Promise((done, fail) => {
    let busy = false;
    const watcher = new MutationObserver(() => {
      busy ||= list.hasAttribute('aria-busy');
      if (!busy || list.hasAttribute('aria-busy')) return;
      watcher.disconnect();
      done({ open: typed - pressed, took: performance.now() - typed });
    });
    watcher.observe(list, { attributes: true });
    setTimeout(() => fail(new Error(`Search does not answer “${text}”.`)), 30_000);
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
