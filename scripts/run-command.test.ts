import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureFolder } from '../src/tests/read-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-commands-'));
beforeAll(() => cpSync(fixtureFolder('valid'), folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command tells of its arguments: the exit status and the error. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): [number, string] {
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, `${command}.ts`), ...args], {
      env: { ...process.env, EVIDENCE_CONTENT: folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return [0, ''];
  } catch (fault) {
    const { status, stderr } = fault as { status: number; stderr: Buffer };
    return [status, stderr.toString().trim()];
  }
}

describe('nothing that a command is given is left unread', () => {
  test.each([
    ['gaps', ['HEAD'], '“HEAD” cannot stand here, so nothing was done: this command takes only options.'],
    ['check', ['documents'], '“documents” cannot stand here, so nothing was done'],
    [
      'hosting',
      ['nginx', 'apache'],
      '“apache” cannot stand here, so nothing was done: this command takes only HOST and options.',
    ],
    ['search-quality', ['--queries', 'package.json'], '“package.json” holds no queries.'],
    ['readme', ['x'], '“x” cannot stand here, so nothing was done'],
    [
      'new',
      ['document', 'two', 'words', 'here'],
      '“words” cannot stand here, so nothing was done: this command takes only KIND NAME and options.',
    ],
    ['new', ['documents', 'x'], 'There is no kind “documents”. Did you mean “document”?'],
    ['new', ['section', 'x'], 'There is no kind “section”. Did you mean “annex-m-section”?'],
    ['new', ['mesure', 'x'], 'There is no kind “mesure”. Did you mean “measure”?'],
    ['review', ['2', '--by', 'AB'], 'There is no item “2”, or its file has errors. Did you mean “annex-m/02-missing”?'],
    ['review', ['9', '--by', 'AB'], 'Name it by its folder and file, like annex-m/03-missing-from-home-or-care.'],
  ])('%s %j', (command, args, message) => {
    const [status, error] = run(command, args);
    expect(error).toContain(message);
    expect([status, error.split('\n').length]).toEqual([2, 1]);
    expect(readdirSync(join(folder, 'documents'))).not.toContain('two.md');
  });

  test('an option that npm has kept for itself is told', () => {
    const env = { npm_lifecycle_event: 'gaps', npm_config_since: 'HEAD' };
    expect(run('gaps', [], env)).toEqual([2, expect.stringContaining('npm took --since for an option of its own')]);
    expect(
      run('gaps', [], { npm_config_since: 'HEAD', npm_lifecycle_event: 'gaps', npm_config_offline: 'true' })[0],
    ).toBe(2);
    expect(run('gaps', [], { npm_lifecycle_event: 'gaps', npm_config_offline: 'true' })).toEqual([0, '']);
  });

  test('two names are read where two are taken', () => {
    expect(run('new', ['document', 'early-help'])).toEqual([0, '']);
    expect(readdirSync(join(folder, 'documents'))).toContain('early-help.md');
  });
});

test('help names what an option is where it is not given', () => {
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'hosting.ts'), '--help'], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/--folder +the folder on the server .*\(default: \/srv\/evidence\)$/m);
  expect(stdout).toMatch(/--content +.*\(default: EVIDENCE_CONTENT, or content\)$/m);
});

test('a command that waits for what never comes says so, and does not look finished', () => {
  const program = `import { runCommand } from './scripts/run-command.ts'; await runCommand('', {}, () => new Promise(() => {}));`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('The command stopped before it was done');
});

test('a command goes on to its end when nobody reads what it prints any more, as behind “| head”', () => {
  const program = `import { runCommand } from './scripts/run-command.ts';
    await runCommand('', {}, async () => {
      for (let line = 0; line < 100; line += 1) {
        console.log('x'.repeat(5000));
        await new Promise((go) => setTimeout(go, 2));
      }
      console.error('done');
      return 0;
    });`;
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `set -o pipefail; "$0" --input-type=module --eval "$1" | head -1 > /dev/null`, process.execPath, program],
    { encoding: 'utf8' },
  );
  expect([status, stderr.trim()]).toEqual([0, 'done']);
});
