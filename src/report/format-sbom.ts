import { knownLicences, namesIn, readLicences } from '../packages/licences.ts';
import { lockedPackages, neededBy, type LockedPackage, type LockFile } from '../packages/lock-file.ts';
import { publishedPackages } from '../packages/published-packages.ts';

/**
 * The packages a site was made with as a CycloneDX 1.6 bill of materials in JSON (https://cyclonedx.org/docs/1.6/json/).
 * It follows from the lock file alone and carries no time, serial number or path, so that the same commit gives the same
 * bytes. `required` is what reaches the reader, `optional` what one system or another needs, `excluded` what only works
 * on the site.
 */
export function formatSbom(lock: LockFile): string {
  const packages = lockedPackages(lock);
  const { name = '', version = '', license } = lock.packages[''] ?? {};
  const own = `${name}@${version}`;
  return `${JSON.stringify({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { 'bom-ref': own, type: 'application', name, version, ...licences(license) },
    },
    components: packages.map(component),
    dependencies: [
      { ref: own, dependsOn: neededBy('', lock.packages).sort() },
      ...packages.map(({ key, needs }) => ({ ref: key, ...(needs.length > 0 && { dependsOn: needs }) })),
    ],
  })}\n`;
}

function component({ key, name, version, licence, integrity, development, optional }: LockedPackage) {
  const published = Object.hasOwn(publishedPackages, name);
  const hashes = (integrity?.split(' ') ?? []).filter((hash) => hash.startsWith('sha512-'));
  return {
    'bom-ref': key,
    type: 'library',
    name,
    version,
    scope: published ? 'required' : optional ? 'optional' : 'excluded',
    ...(hashes.length > 0 && {
      hashes: hashes.map((hash) => ({ alg: 'SHA-512', content: hexOf(hash.slice('sha512-'.length)) })),
    }),
    ...licences(readLicences[name] ?? licence),
    // The @ of a scope is written out in a package URL (https://github.com/package-url/purl-spec).
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(development && { properties: [{ name: 'cdx:npm:package:development', value: 'true' }] }),
  };
}

function licences(expression: string | undefined): { licenses?: unknown[] } {
  if (expression === undefined) return {};
  const names = namesIn(expression);
  // Only SPDX’s own names may stand as id or in an expression.
  if (names.some((name) => !Object.hasOwn(knownLicences, name)))
    return { licenses: [{ license: { name: expression } }] };
  return { licenses: names.length === 1 ? [{ license: { id: expression } }] : [{ expression }] };
}

const hexOf = (base64: string): string =>
  Array.from(atob(base64), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
