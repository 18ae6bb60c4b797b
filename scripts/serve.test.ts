import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'evidence-serve-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};
const command = (site: string) => [join(import.meta.dirname, 'serve.ts'), '--site', site, '--port', '0'];

test('a site is served under the path it was built for, which nobody has to say again', async () => {
  const site = folder();
  writeFileSync(join(site, 'index.html'), '<!doctype html><body data-base="/evidence/"><main>Evidence</main></body>');
  const server = spawn(process.execPath, command(site), { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void server.kill());
  let told = '';
  for await (const piece of server.stdout) {
    told += String(piece);
    if (told.includes('\n')) break;
  }
  const address = /The site is at (\S+) \(stop with Ctrl\+C\)/.exec(told)?.[1] ?? '';
  expect(address).toMatch(/^http:\/\/localhost:\d+\/evidence\/$/);
  expect(await (await fetch(address)).text()).toContain('Evidence');
});

test('a folder that holds no site is not served', () => {
  const { status, stderr } = spawnSync(process.execPath, command(folder()), { encoding: 'utf8', timeout: 10_000 });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^There is no built site in .*Run npm run build first/)]);
});
