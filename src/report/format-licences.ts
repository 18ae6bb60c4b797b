import { findUnusable, isPublished, licenceOf } from '../packages/find-unusable.ts';
import type { InstalledPackage } from '../packages/installed-package.ts';
import { judgeLicence } from '../packages/licences.ts';
import { publishedPackages } from '../packages/published-packages.ts';

/** The installed packages as text: those of which something is published, those that only make it, and what to look at. */
export function formatLicences(packages: readonly InstalledPackage[]): string {
  const published = packages.filter(isPublished);
  const others = packages.filter((one) => !isPublished(one));
  const copyleft = packages.filter((one) => ['weak-copyleft', 'copyleft'].includes(judgeLicence(licenceOf(one))));
  const unusable = findUnusable(packages);
  return [
    `Published with the site (${published.length})`,
    ...table(published, ({ name }) => publishedPackages[name]?.what ?? ''),
    '',
    `Used to make or test it, not published (${others.length})`,
    ...table(others, () => ''),
    '',
    `Licences that ask for more than their notice (${copyleft.length}): ${list(copyleft)}`,
    '',
    ...unusable.map(({ name, version, why }) => `${name} ${version}: ${why}`),
    unusable.length === 0
      ? `All ${packages.length} installed packages have a licence that may be used where they are used.`
      : `${unusable.length} of ${packages.length} installed packages may not be used as they are.`,
    '',
  ].join('\n');
}

/** The same as JSON: one entry for each package. */
export const formatLicencesJson = (packages: readonly InstalledPackage[]): string =>
  `${JSON.stringify(
    packages.map((one) => ({
      name: one.name,
      version: one.version,
      licence: licenceOf(one) ?? null,
      asks: judgeLicence(licenceOf(one)),
      published: publishedPackages[one.name]?.what ?? null,
      from: one.from ?? null,
    })),
    null,
    2,
  )}\n`;

function table(packages: readonly InstalledPackage[], note: (one: InstalledPackage) => string): string[] {
  const rows = packages.map((one) => [
    one.name,
    one.version,
    licenceOf(one) ?? 'none given',
    one.from ?? 'npm registry',
    note(one),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

const list = (packages: readonly InstalledPackage[]): string =>
  packages.map((one) => `${one.name} (${licenceOf(one) ?? ''})`).join(', ') || 'none';
