import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../src/files/serving/find-browser.ts';
import { findServer, serverNames, unpackedFolder } from '../src/files/serving/find-server.ts';
import { runCommand } from './run-command.ts';

await runCommand(
  'Makes sure the browser and the web servers for the tests are there; gets Debian’s where it can.',
  {},
  () => {
    if (findBrowser() === undefined) install(['chromium', 'fonts-liberation']);
    const browser = findBrowser();
    if (browser === undefined || !existsSync(browser)) {
      console.error(
        'The tests need a Chromium browser and found none. Install Chromium or Chrome (on Debian and Ubuntu: sudo apt-get install chromium), ' +
          'or name the program in EVIDENCE_BROWSER, and run npm test again.',
      );
      return 1;
    }
    console.log(`Browser for the tests: ${browser}`);
    if (serverNames.some((name) => findServer(name) === undefined)) unpackServers();
    const missing = serverNames.filter((name) => findServer(name) === undefined);
    if (missing.length > 0) {
      console.error(
        `The tests serve the site with real web servers and did not find ${missing.join(', ')}. Install nginx, Apache and Caddy ` +
          '(on Debian and Ubuntu: sudo apt-get install nginx apache2-bin caddy), and run npm test again.',
      );
      return 1;
    }
    console.log(`Web servers for the tests: ${serverNames.map((name) => findServer(name)).join(', ')}`);
    return 0;
  },
);

function install(packages: readonly string[]): void {
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Unpacks Debian’s web servers into a folder of the project. Installed, they would start and take the machine’s port 80. */
function unpackServers(): void {
  const packages = join(unpackedFolder, 'packages');
  mkdirSync(join(packages, 'partial'), { recursive: true });
  apt(['update', '-qq']);
  const into = ['--download-only', '-o', `Dir::Cache::archives=${packages}`];
  apt(['install', '-y', '-qq', '--no-install-recommends', ...into, 'nginx', 'apache2-bin', 'caddy']);
  for (const name of readdirSync(packages).filter((file) => file.endsWith('.deb')))
    spawnSync('dpkg-deb', ['--extract', join(packages, name), unpackedFolder], { stdio: 'inherit' });
}

function apt(step: readonly string[]): void {
  if (!existsSync('/usr/bin/apt-get')) return;
  const [program = '', ...rest] = [
    ...(process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive']),
    'apt-get',
    ...step,
  ];
  spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
