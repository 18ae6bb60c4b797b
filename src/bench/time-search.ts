import type { Browser, Page } from 'playwright-core';
import { watchTyping, type Typed } from './watch-typing.ts';

/** How search felt in a browser. Times in milliseconds, medians of all rounds unless they say otherwise. */
export type SearchTimes = {
  /** From the first key to the first list of results that is painted, while the rest is being typed. */
  readonly first: number;
  /** The same from the key that opens search. */
  readonly opened: number;
  /** From a later key to the painted list that belongs to the text with it, or to a longer one. */
  readonly keystroke: number;
  readonly keystroke95: number;
  /** The script, program and index that were fetched until the first results, in bytes as sent. */
  readonly firstBytes: number;
  readonly firstRequests: number;
  /** The same until a whole query of one to three words has been typed and answered. */
  readonly queryBytes: number;
  readonly keys: number;
};

/** What to type, how often, and how long a typist takes from key to key, in milliseconds. */
export type SearchTiming = { readonly queries: readonly string[]; readonly rounds?: number; readonly pause?: number };

type Round = { readonly typed: readonly Typed[]; readonly opened: number; readonly bytes: Bytes };
type Bytes = { readonly first: number; readonly requests: number; readonly query: number };

/**
 * Times search on a served site as somebody uses it: opens it by its key on the page at `address`, and types each query
 * letter by letter, every query with an empty browser cache. Throws when a query has not been answered in 20 seconds.
 */
export async function timeSearch(
  browser: Browser,
  address: string,
  { queries, rounds = 3, pause = 120 }: SearchTiming,
): Promise<SearchTimes> {
  const all: Round[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const query of queries) all.push(await typeOnce(browser, address, query, pause));
  const firsts = all.flatMap(({ typed }) => typed.find(({ results }) => results > 0) ?? []);
  const later = all.flatMap(({ typed }) => typed.slice(typed.findIndex(({ results }) => results > 0) + 1));
  const waits = later.map(({ wait }) => wait);
  return {
    first: median(firsts.map(({ shown, start }) => shown - start)),
    opened: median(all.map(({ opened, typed }) => (typed.find(({ results }) => results > 0)?.shown ?? 0) - opened)),
    keystroke: median(waits),
    keystroke95: share(waits, 0.95),
    firstBytes: median(all.map(({ bytes }) => bytes.first)),
    firstRequests: median(all.map(({ bytes }) => bytes.requests)),
    queryBytes: median(all.map(({ bytes }) => bytes.query)),
    keys: waits.length,
  };
}

async function typeOnce(browser: Browser, address: string, query: string, pause: number): Promise<Round> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const sent = countBytes(page);
    const opened = await page.evaluate(() => performance.now());
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.id === 'dialog-search', undefined, { polling: 10 });
    await page.evaluate(watchTyping);
    let first: { bytes: number; requests: number } | undefined;
    for (const letter of query) {
      const next = Date.now() + pause;
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(Math.max(0, next - Date.now()));
      if (first === undefined && (await page.locator('dialog .result').count()) > 0) first = sent();
    }
    await page.waitForFunction(() => (window as Partial<Watching>).searchTyped?.settled() === true, undefined, {
      timeout: 20_000,
    });
    const typed = await page.evaluate(() => (window as unknown as Watching).searchTyped.typed());
    const whole = sent();
    return {
      typed,
      opened,
      bytes: { first: (first ?? whole).bytes, requests: (first ?? whole).requests, query: whole.bytes },
    };
  } finally {
    await context.close();
  }
}

type Watching = { readonly searchTyped: { readonly settled: () => boolean; readonly typed: () => Typed[] } };

function countBytes(page: Page): () => { bytes: number; requests: number } {
  const counted = { bytes: 0, requests: 0 };
  page.context().on('response', (response) => {
    counted.requests += 1;
    counted.bytes += Number(response.headers()['content-length'] ?? 0);
  });
  return () => ({ ...counted });
}

const median = (values: readonly number[]) => share(values, 0.5);

function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}
