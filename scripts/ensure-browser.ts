import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../src/files/find-browser.ts';
import { runCommand } from './run-command.ts';

await runCommand('Makes sure a Chromium browser is there for the tests; installs Debian’s where it can.', {}, () => {
  if (findBrowser() === undefined) installDebianChromium();
  const found = findBrowser();
  if (found === undefined || !existsSync(found)) {
    console.error(
      'The tests need a Chromium browser and found none. Install Chromium or Chrome (on Debian and Ubuntu: sudo apt-get install chromium), ' +
        'or name the program in EVIDENCE_BROWSER, and run npm test again.',
    );
    return 1;
  }
  console.log(`Browser for the tests: ${found}`);
  return 0;
});

function installDebianChromium(): void {
  if (!existsSync('/usr/bin/apt-get')) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  for (const step of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    const [program = '', ...rest] = [...asRoot, ...step];
    spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}
