import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findServer } from '../../files/serving/find-server.ts';
import { serveSite } from '../../files/serving/serve-site.ts';
import { findHost, hostingOptions } from '../../hosting/find-host.ts';
import { findApacheModules, serverEnvironment } from './unpacked-servers.ts';

/** A web server that shows a site under a base path: its address, and how to end it. */
export type RunningServer = { readonly address: string; readonly stop: () => Promise<void> };

/** The servers the tests can start: those there are settings for and that run on this machine, and the project’s own. */
export const serverIds = ['nginx', 'apache', 'caddy', 'serve'] as const;

/** Starts a server with the settings the project makes for it. Throws with what the server said when it does not answer. */
export async function startServer(
  id: (typeof serverIds)[number],
  site: { folder: string; base: string; readers?: readonly string[] },
): Promise<RunningServer> {
  if (id === 'serve') {
    const { server, address } = await serveSite(site.folder, { port: 0, base: site.base });
    return { address, stop: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))) };
  }
  const program = findServer(id);
  if (program === undefined)
    throw new Error(`There is no ${id} for the tests. Run npm test, which gets one or says how.`);
  const run = mkdtempSync(join(tmpdir(), `evidence-${id}-`));
  const port = await freePort();
  const settings = join(run, 'settings');
  writeFileSync(settings, findHost(id).format(hostingOptions({}, site)));
  const config = join(run, 'config');
  writeFileSync(config, around[id](run, port, settings));
  const env = { ...serverEnvironment(), HOME: run, XDG_DATA_HOME: run, XDG_CONFIG_HOME: run };
  const child = spawn(program, [...commands[id], config], { cwd: run, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stdout.on('data', (text: Buffer) => said.push(text.toString()));
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(run, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}${site.base}`;
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && child.exitCode === null; await setTimeout(50))
    if (
      await fetch(address)
        .then(({ ok }) => ok)
        .catch(() => false)
    )
      return { address, stop };
  if (existsSync(join(run, 'log'))) said.push(readFileSync(join(run, 'log'), 'utf8').slice(-2000));
  child.kill();
  throw new Error(`${id} did not start:\n${said.join('')}`);
}

const asRoot = process.getuid?.() === 0;

const commands = {
  nginx: ['-e', 'stderr', '-g', 'daemon off;', '-c'],
  apache: ['-D', 'FOREGROUND', '-f'],
  caddy: ['run', '--adapter', 'caddyfile', '--config'],
};

/** What surrounds the settings: as little as each server needs to run beside others, without rights. */
const around = {
  nginx: (run: string, port: number, settings: string) => `${asRoot ? 'user root;' : ''}
worker_processes 1;
pid ${run}/pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${run}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    include ${settings};
  }
}
`,
  apache: (run: string, port: number, settings: string) => `ServerRoot ${run}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${run}/pid
ErrorLog ${run}/log
DefaultRuntimeDir ${run}
${asRoot ? 'User #65534\nGroup #65534' : ''}
${['mpm_event', 'authz_core', 'alias', 'autoindex', 'dir', 'mime', 'negotiation', 'headers', 'filter', 'deflate'].map((name) => `LoadModule ${name}_module ${findApacheModules() ?? ''}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
AddEncoding x-gzip .gz
Include ${settings}
`,
  caddy: (_run: string, port: number, settings: string) => `{
  admin off
  auto_https off
}
http://:${port} {
  bind 127.0.0.1
  import ${settings}
}
`,
};

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() =>
        bound !== null && typeof bound === 'object' ? resolve(bound.port) : reject(new Error('No port is free.')),
      );
    });
  });
}
