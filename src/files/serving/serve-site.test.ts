import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from './serve-site.ts';

const site = mkdtempSync(join(tmpdir(), 'served-'));
const outside = `${site}-outside.txt`;
let served: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  writeFileSync(join(site, 'index.html'), '<p>Home</p>');
  writeFileSync(join(site, '404.html'), '<p>Not here</p>');
  writeFileSync(outside, 'Outside');
  served = await serveSite(site, { port: 0, base: '/' });
});
afterAll(() => {
  served.server.close();
  rmSync(site, { recursive: true });
  rmSync(outside);
});

/** What the server answers when it is asked for something as it stands, which fetch would tidy up. */
function ask(target: string, { method = 'GET', host = 'localhost', range = '' } = {}): Promise<string> {
  const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
  const part = range === '' ? '' : `Range: ${range}\r\n`;
  socket.write(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\n${part}Connection: close\r\n\r\n`);
  return text(socket);
}

describe('npm run serve', () => {
  test('shows the page, and the page for what is not there', async () => {
    expect(await ask('/')).toMatch(/^HTTP\/1.1 200 [^]*Home/);
    expect(await ask('/none.html')).toMatch(/^HTTP\/1.1 404 [^]*Not here/);
  });

  test.each(['//', '//example.org/', '///', '/%', '/%00', '/%ff', '*', 'http://[', '/a?%', '/\\\\x', '/[:]'])(
    'answers %s, and goes on',
    async (target) => {
      expect(await ask(target)).toMatch(/^HTTP\/1.1 (?:200|302|400|404) /);
      expect(await ask('/')).toContain('Home');
    },
  );

  test.each(['/../', '/%2e%2e/', '/..%2f', '/%2e%2e%2f', '//../', '/./../', '/..%5c'])(
    'shows nothing outside the site under %s',
    async (way) => {
      const name = outside.slice(outside.lastIndexOf('/') + 1);
      const answer = await ask(`${way}${name}`);
      expect(answer).toMatch(/^HTTP\/1.1 /);
      expect(answer).not.toContain('Outside');
    },
  );

  test.each(['localhost', 'LOCALHOST:4321', '127.0.0.1:80', '[::1]:4321'])('answers as %s', async (host) => {
    expect(await ask('/', { host })).toMatch(/^HTTP\/1.1 200 [^]*Home/);
  });

  test.each(['example.org', 'example.org:4321', 'localhost.example.org', '127.0.0.1.example.org', '0.0.0.0', ''])(
    'answers nobody who came by the name “%s”, which may be that of a page elsewhere that leads here',
    async (host) => {
      const answer = await ask('/', { host });
      expect(answer).toMatch(/^HTTP\/1.1 421 [^]*http:\/\/localhost/);
      expect(answer).not.toContain('Home');
    },
  );

  test('only shows: it takes nothing', async () => {
    expect(await ask('/', { method: 'HEAD' })).toMatch(/^HTTP\/1.1 200 /);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await ask('/', { method })).toMatch(/^HTTP\/1.1 405 /);
  });

  test('gives a part of a file', async () => {
    expect(await ask('/', { range: 'bytes=3-6' })).toMatch(/^HTTP\/1.1 206 [^]*\r\n\r\nHome$/);
    expect(await ask('/', { range: 'bytes=7-' })).toMatch(/^HTTP\/1.1 206 [^]*\r\n\r\n<\/p>$/);
    expect(await ask('/', { range: 'bytes=99-' })).toMatch(/^HTTP\/1.1 416 /);
  });

  test.each(['bytes=5-2', 'bytes=-3', 'bytes=-1--5', 'bytes=0--5', 'bytes=0-1,3-4', 'bytes=x-y', 'lines=1-2'])(
    'gives the whole file for the part “%s”, and goes on',
    async (range) => {
      expect(await ask('/', { range })).toMatch(/^HTTP\/1.1 200 [^]*<p>Home<\/p>$/);
      expect(await ask('/')).toContain('Home');
    },
  );
});
