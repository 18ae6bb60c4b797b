import { spawnSync } from 'node:child_process';
import { runCommand } from './run-command.ts';

await runCommand(
  'Runs the accessibility checks in a browser and records what they found for the accessibility statement.',
  {},
  () => {
    const test = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'site',
      'src/tests/browser/accessibility.test.ts',
    ];
    const { status } = spawnSync(process.execPath, test, {
      stdio: 'inherit',
      env: { ...process.env, EVIDENCE_RECORD: 'accessibility' },
    });
    return status ?? 2;
  },
);
