import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../files/serving/find-browser.ts';
import { serveSite } from '../../files/serving/serve-site.ts';
import { testSites } from '../test-sites.ts';

/** A real browser. */
export type OpenBrowser = {
  /** A fresh page, with what the browser complained of and every address it asked for. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<{ page: Page; complaints: string[]; asked: string[] }>;
  readonly close: () => Promise<void>;
};

/** A built site opened in a real browser, with the site’s address and base path. */
export type OpenSite = OpenBrowser & { readonly address: string };

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a browser. Throws with what to do when there is none. */
export async function openBrowser(): Promise<OpenBrowser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no browser for the tests. Run npm test, which installs one or says how.');
  const browser: Browser = await chromium.launch({ executablePath, args: flags });
  return {
    newPage: async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (fault) => complaints.push(fault.message));
      page.on('request', (request) => asked.push(request.url()));
      return { page, complaints, asked };
    },
    close: () => browser.close(),
  };
}

/** Serves one of the test sites, or a site built elsewhere, and opens a browser for it. */
export async function openSite(
  site: Exclude<keyof typeof testSites, 'folder'> | { folder: string; base: string },
): Promise<OpenSite> {
  const { folder, base } = typeof site === 'string' ? testSites[site] : site;
  const browser = await openBrowser();
  const { server, address } = await serveSite(folder, { port: 0, base });
  return {
    ...browser,
    address,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Opens a browser for the copy of a test site that needs no server. */
export async function openCopy(name: 'own' | 'fixture'): Promise<OpenSite> {
  return { ...(await openBrowser()), address: pathToFileURL(`${testSites[name].offline}/`).href };
}
