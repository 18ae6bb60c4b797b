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
function ask(target: string): Promise<string> {
  const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
  socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
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
});
