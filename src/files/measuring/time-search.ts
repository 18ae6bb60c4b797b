import type { Server } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { median, share, type FirstSearch, type SearchTimes } from '../../bench/measurement.ts';
import { findBrowser } from '../serving/find-browser.ts';
import { serveSite } from '../serving/serve-site.ts';

/** What is searched first, each time in a fresh browser profile, and what is then typed letter by letter. */
const searches = [
  ['safeguarding', 'placement'],
  ['early help', 'assessment'],
  ['MACH', 'exploitation'],
  ['thresholds consistent', 'supervision'],
  ['commissioning', 'permanence'],
] as const;

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
// About a hundred words a minute.
const betweenLetters = 120;

type Once = { open: number; first: FirstSearch; whole: Sent; keys: number[] };

/**
 * Searches a built site of the base path / in a real browser, on a page of an item: the key that opens search, and as soon
 * as its box is there a first search, once put in at once and once typed; then a word letter by letter from its third on,
 * each as soon as the one before is answered. Throws when there is no browser.
 */
export async function timeSearch(site: string, page: string): Promise<SearchTimes> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no browser. Run npm test, which installs one or says how, or leave search out.');
  const { server, address } = await serveSite(site, { port: 0, base: '/' });
  const sent = countSent(server);
  // A server that is left open would keep the command going.
  const browser = await chromium.launch({ executablePath, args: flags }).catch((fault: unknown) => {
    server.close();
    throw fault;
  });
  try {
    const [pasted, typed]: [Once[], Once[]] = [[], []];
    for (const words of searches)
      for (const [runs, typing] of [[pasted, false] as const, [typed, true] as const])
        runs.push(await searchOnce(browser, `${address}${page}`, sent, words, typing));
    const all = [...pasted, ...typed];
    const keys = all.flatMap((run) => run.keys);
    return {
      open: median(all.map(({ open }) => open)),
      pasted: middle(pasted),
      typed: middle(typed),
      whole: middleOf(typed.map(({ whole }) => whole)),
      keys: { median: median(keys), p95: share(keys, 0.95), count: keys.length },
    };
  } finally {
    await browser.close();
    server.close();
  }
}

type Sent = { bytes: number; requests: number };

function countSent(server: Server): Sent {
  const sent = { bytes: 0, requests: 0 };
  server.prependListener('request', (_request, response) =>
    response.on('finish', () => {
      sent.bytes += Number(response.getHeader('content-length') ?? 0);
      sent.requests += 1;
    }),
  );
  return sent;
}

const middleOf = (all: readonly Sent[]): Sent => ({
  bytes: median(all.map(({ bytes }) => bytes)),
  requests: median(all.map(({ requests }) => requests)),
});

const middle = (runs: readonly Once[]): FirstSearch => ({
  first: median(runs.map(({ first }) => first.first)),
  ...middleOf(runs.map(({ first }) => first)),
});

async function searchOnce(
  browser: Browser,
  address: string,
  sent: Sent,
  [query, word]: readonly [string, string],
  typing: boolean,
): Promise<Once> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(address, { waitUntil: 'networkidle' });
  const before = { ...sent };
  const fetched = (): Sent => ({ bytes: sent.bytes - before.bytes, requests: sent.requests - before.requests });
  const pressed = performance.now();
  await tab.keyboard.press('Control+k');
  await tab.waitForSelector('dialog[open] input[type=search]:focus');
  const open = performance.now() - pressed;
  const painted = await tab.evaluateHandle(watchResults);
  const typed = typing ? tab.keyboard.type(query, { delay: betweenLetters }) : tab.keyboard.insertText(query);
  const first = await painted.evaluate(({ time }) => time);
  const seen = fetched();
  await typed;
  // What the search set going belongs to it.
  await tab.waitForSelector(`dialog[open] .results:not([aria-busy])`, { state: 'attached' });
  await tab.waitForLoadState('networkidle');
  const whole = fetched();
  const keys: number[] = [];
  for (let letters = 3; letters <= word.length; letters += 1)
    keys.push(await tab.evaluate(putIn, word.slice(0, letters)));
  await context.close();
  return { open, first: { first, ...(typing ? seen : whole) }, whole, keys };
}

/** In the page: the time from the first letter until a result is painted. */
function watchResults(): { time: Promise<number> } {
  const dialog = document.querySelector('dialog[open]');
  if (dialog === null) throw new Error('Search does not open.');
  const time = new Promise<number>((done, fail) => {
    setTimeout(() => fail(new Error('Search shows no result.')), 30_000);
    let typed: number | undefined;
    for (const event of ['keydown', 'input']) dialog.addEventListener(event, () => (typed ??= performance.now()), true);
    const watcher = new MutationObserver(() => {
      if (typed === undefined || dialog.querySelector('.result') === null) return;
      watcher.disconnect();
      const from = typed;
      // A frame begins with this call and is painted after it.
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
    });
    watcher.observe(dialog, { childList: true, subtree: true });
  });
  return { time };
}

/** In the page: puts a text into the search box and answers how long it takes until its results are painted. */
function putIn(text: string): Promise<number> {
  const [box, list] = [document.querySelector('dialog[open] input'), document.querySelector('dialog[open] .results')];
  if (!(box instanceof HTMLInputElement) || !(list instanceof HTMLElement)) throw new Error('Search is not open.');
  const typed = performance.now();
  return new Promise((done, fail) => {
    const watcher = new MutationObserver(() => {
      if (list.dataset['answers'] !== text || list.hasAttribute('aria-busy')) return;
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - typed)));
    });
    watcher.observe(list, { attributes: true });
    setTimeout(() => fail(new Error(`Search does not answer “${text}”.`)), 30_000);
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
