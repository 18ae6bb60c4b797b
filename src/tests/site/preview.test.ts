import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fixtureFolder } from '../read-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const content = join(folder, 'content');
const section = join(content, 'annex-m/01-thresholds.md');
let preview: ChildProcess;
let site: string;
let printed = '';

/** A port that nobody listens on. */
const findPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

beforeAll(async () => {
  cpSync(fixtureFolder('valid'), content, { recursive: true });
  const port = await findPort();
  site = `http://localhost:${port}`;
  // What the test runner sets would make it a preview of another kind.
  const own = Object.entries(process.env).filter(([name]) => !/^(?:NODE_ENV|MODE|DEV|PROD|VITEST.*)$/.test(name));
  const env = { ...Object.fromEntries(own), EVIDENCE_CACHE: join(folder, 'cache'), NO_COLOR: '1' };
  preview = spawn(process.execPath, ['scripts/dev.ts', '--content', content, '--port', String(port)], {
    env,
  });
  for (const stream of [preview.stdout, preview.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await vi.waitFor(() => expect(printed).toContain('The preview is at'), { timeout: 120_000, interval: 200 });
}, 150_000);
afterAll(() => {
  preview.kill();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (path: string) => {
  const response = await fetch(`${site}/${path}`);
  return { status: response.status, text: await response.text() };
};

test('the preview shows pages as they will be, and what is edited', { timeout: 120_000 }, async () => {
  const page = await read('annex-m/01-thresholds.html');
  expect(page).toMatchObject({ status: 200 });
  expect(page.text).toMatch(/<abbr title="[^"]+">IRO<\/abbr>/);
  expect(page.text).toContain('rel="stylesheet"');
  expect(await read('gaps.html')).toMatchObject({ status: 200 });
  expect(await read('nothing.html')).toMatchObject({ status: 404 });
  writeFileSync(section, readFileSync(section, 'utf8').replace('More work is needed.', 'Much more is needed.'));
  await vi.waitFor(async () => expect((await read('annex-m/01-thresholds.html')).text).toContain('Much more'), {
    timeout: 60_000,
    interval: 300,
  });
});

test('a fault is printed, and the last good content stays', { timeout: 120_000 }, async () => {
  const good = readFileSync(section, 'utf8');
  writeFileSync(section, good.replace(/^title:.*$/m, 'title: [').replace('Much more', 'Nothing'));
  await vi.waitFor(() => expect(printed).toContain('01-thresholds.md'), { timeout: 60_000, interval: 200 });
  expect((await read('annex-m/01-thresholds.html')).text).toContain('Much more');
});
