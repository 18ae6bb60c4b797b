import { readInstalledPackages } from '../src/files/read-installed-packages.ts';
import { findUnusable } from '../src/packages/find-unusable.ts';
import { formatLicences, formatLicencesJson } from '../src/report/format-licences.ts';
import { runCommand } from './run-command.ts';

const options = { format: { default: 'text', choices: ['text', 'json'], help: 'text or json' } };

await runCommand('Lists the installed packages with their licences.', options, ({ values }) => {
  const packages = readInstalledPackages();
  if (packages.length === 0) throw new Error('No package is installed. Run npm ci first.');
  const format = values.format === 'json' ? formatLicencesJson : formatLicences;
  console.log(format(packages).trimEnd());
  return findUnusable(packages).length === 0 ? 0 : 1;
});
