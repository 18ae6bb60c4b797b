import { readFileSync } from 'node:fs';
import { runAudit } from '../src/files/run-audit.ts';
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
