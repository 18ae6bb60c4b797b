import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../files/find-browser.ts';
import { serveSite } from '../../files/serve-site.ts';
import { testSites } from '../test-sites.ts';

/** A built site opened in a real browser. */
export type OpenSite = {
  /** The site’s address with its base path. */
  readonly address: string;
  /** A fresh page, with what the browser complained of and every address it asked for. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<{ page: Page; complaints: string[]; asked: string[] }>;
  readonly close: () => Promise<void>;
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serves one of the test sites and opens a browser for it. Throws with what to do when there is no browser. */
export async function openSite(name: 'own' | 'fixture'): Promise<OpenSite> {
  const { server, address } = await serveSite(testSites[name].folder, { port: 0, base: testSites[name].base });
  return openAt(address, () => server.close());
}

/** Opens a browser for the copy of a test site that needs no server. Throws with what to do when there is no browser. */
export function openCopy(name: 'own' | 'fixture'): Promise<OpenSite> {
  return openAt(pathToFileURL(`${testSites[name].offline}/`).href, () => undefined);
}

async function openAt(address: string, close: () => void): Promise<OpenSite> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no browser for the tests. Run npm test, which installs one or says how.');
  const browser: Browser = await chromium.launch({ executablePath, args: flags });
  return {
    address,
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
    close: async () => {
      await browser.close();
      close();
    },
  };
}
