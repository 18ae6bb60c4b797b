import { execFile } from 'node:child_process';

/** What `npm audit --json` prints for the lock file, whatever its exit status: that is 1 for findings and for no answer alike. */
export function runAudit(): Promise<string> {
  // Inside npm run this is npm’s own script, which needs no shell on any system.
  const npm = process.env['npm_execpath'];
  const [command, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  return new Promise((resolve) => {
    execFile(command, [...before, 'audit', '--json'], { maxBuffer: 64 * 1024 * 1024 }, (_fault, output) => {
      resolve(output);
    });
  });
}
