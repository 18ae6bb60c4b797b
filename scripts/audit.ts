import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { formatAudit, isExplained, parseAudit } from '../src/report/format-audit.ts';
import { runCommand } from './run-command.ts';

await runCommand(
  'Asks the package registry for known weaknesses of the installed packages. Exit status 0 none, 1 some, 2 no answer.',
  {},
  async () => {
    const advisories = parseAudit(await runAudit());
    const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
    console.log(formatAudit(advisories, contributing).trimEnd());
    if (advisories === undefined) return 2;
    return advisories.every((one) => isExplained(one, contributing)) ? 0 : 1;
  },
);

/** What `npm audit --json` prints for the lock file, whatever its exit status: that is 1 for findings and for no answer alike. */
function runAudit(): Promise<string> {
  // Inside npm run this is npm’s own script, which needs no shell on any system.
  const npm = process.env['npm_execpath'];
  const [command, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  return new Promise((resolve) => {
    execFile(command, [...before, 'audit', '--json'], { maxBuffer: 64 * 1024 * 1024 }, (_fault, output) => {
      resolve(output);
    });
  });
}
