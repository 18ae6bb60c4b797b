import type { InstalledPackage } from './installed-package.ts';
import { judgeLicence, readLicences } from './licences.ts';
import { publishedPackages } from './published-packages.ts';

/** The licence that counts for a package: the one a person has read, or the one its package.json gives. */
export const licenceOf = ({ name, licence }: InstalledPackage): string | undefined =>
  Object.entries(readLicences).find(([read]) => read === name)?.[1] ?? licence;

/** Whether something of a package reaches the reader. */
export const isPublished = ({ name }: InstalledPackage): boolean => Object.hasOwn(publishedPackages, name);

/** The packages that may not be used where they are used, each with why. */
export function findUnusable(packages: readonly InstalledPackage[]): { name: string; version: string; why: string }[] {
  return packages.flatMap((one) => {
    const why = whyNot(one);
    return why === undefined ? [] : [{ name: one.name, version: one.version, why }];
  });
}

function whyNot(one: InstalledPackage): string | undefined {
  const licence = licenceOf(one);
  const judgement = judgeLicence(licence);
  if (licence === undefined) return 'It names no licence. Read its licence file, and add it to readLicences.';
  if (judgement === 'unknown')
    return `The project does not know the licence “${licence}”. Read it, and add it to knownLicences.`;
  if (judgement === 'copyleft') return `Its licence, ${licence}, is a full copyleft. Use another package.`;
  if (judgement === 'weak-copyleft' && isPublished(one))
    return `Its licence, ${licence}, asks for more than a notice, so it may not go into the site.`;
  return undefined;
}
