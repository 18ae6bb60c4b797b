import { readInstalledPackages } from '../src/files/read-installed-packages.ts';
import { findUnusable } from '../src/packages/find-unusable.ts';
import { formatLicences, formatLicencesJson } from '../src/report/format-licences.ts';
import { runCommand } from './run-command.ts';

const options = { format: { default: 'text', help: 'text or json' } };

await runCommand('Lists the installed packages with their licences.', options, ({ values }) => {
  const packages = readInstalledPackages();
  if (packages.length === 0) throw new Error('No package is installed. Run npm ci first.');
  const format = { text: formatLicences, json: formatLicencesJson }[String(values['format'])];
  if (format === undefined) throw new Error(`“${String(values['format'])}” is not a format here. Use text or json.`);
  console.log(format(packages).trimEnd());
  return findUnusable(packages).length === 0 ? 0 : 1;
});
