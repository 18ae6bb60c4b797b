import { execFileSync } from 'node:child_process';
import { mkdtempSync, copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLockFile } from '../files/building/write-sbom.ts';
import { readLicences } from '../packages/licences.ts';
import { formatSbom } from './format-sbom.ts';

type Component = {
  name: string;
  version: string;
  purl: string;
  hashes?: unknown;
  licenses?: unknown;
  properties?: unknown;
  scope: string;
};
type Bom = { components: Component[]; dependencies: { ref: string; dependsOn?: string[] }[] };
const read = (text: string) => JSON.parse(text) as Bom;
const shape = (bom: Bom) =>
  Object.fromEntries(
    bom.components.map(({ purl, hashes, licenses }) => [purl, { hashes, licenses: JSON.stringify(licenses ?? []) }]),
  );
const graph = ({ dependencies }: Bom) =>
  Object.fromEntries(dependencies.map(({ ref, dependsOn = [] }) => [ref, [...dependsOn].sort()]));

test('the bill of materials names the packages, fingerprints, licences and needs that npm names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-sbom-'));
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(file, join(folder, file));
  const npm = process.env['npm_execpath'];
  const [command, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const output = execFileSync(command, [...before, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  rmSync(folder, { recursive: true });
  const [ours, theirs] = [read(formatSbom(readLockFile())), read(output)];
  // npm leaves out what is no SPDX name; the project’s own reading of such a licence stands in its place.
  expect(shape(ours)).toEqual({
    ...shape(theirs),
    ...shape({ ...ours, components: ours.components.filter(({ name }) => Object.hasOwn(readLicences, name)) }),
  });
  expect(graph(ours)).toEqual(graph(theirs));
});

const lock = {
  packages: {
    '': {
      name: 'site',
      version: '1.0.0',
      license: 'MIT',
      dependencies: { pagefind: '1.6.0' },
      devDependencies: { a: '1' },
    },
    'node_modules/pagefind': { version: '1.6.0', license: 'MIT', integrity: 'sha512-AAE=', dependencies: { b: '1' } },
    'node_modules/pagefind/node_modules/b': { version: '2.0.0', license: 'Own' },
    'node_modules/a': { version: '1.0.0', dev: true, license: '(MIT OR GPL-3.0-or-later)', dependencies: { b: '1' } },
    'node_modules/@c/d': { version: '1.0.0', optional: true },
    'node_modules/b': { version: '1.0.0', license: 'ISC' },
    'node_modules/a/node_modules/@c/d': { version: '1.0.0', dependencies: { b: '1' } },
  },
};

test('what reaches the reader, what one system needs and what only works on the site are told apart', () => {
  const { components, dependencies } = read(formatSbom(lock));
  expect(components.map(({ purl, scope }) => `${purl} ${scope}`)).toEqual([
    'pkg:npm/%40c/d@1.0.0 excluded',
    'pkg:npm/a@1.0.0 excluded',
    'pkg:npm/b@1.0.0 excluded',
    'pkg:npm/b@2.0.0 excluded',
    'pkg:npm/pagefind@1.6.0 required',
  ]);
  expect(dependencies).toContainEqual({ ref: 'site@1.0.0', dependsOn: ['a@1.0.0', 'pagefind@1.6.0'] });
  expect(dependencies).toContainEqual({ ref: 'pagefind@1.6.0', dependsOn: ['b@2.0.0'] });
  expect(components.find(({ name }) => name === 'pagefind')?.hashes).toEqual([{ alg: 'SHA-512', content: '0001' }]);
  expect(components.find(({ version }) => version === '2.0.0')?.licenses).toEqual([{ license: { name: 'Own' } }]);
});

const entry = { version: '1.0.0' };
const twice = {
  '': { name: 'site', version: '1.0.0', dependencies: { z: '1', other: '1' }, devDependencies: { w: '1' } },
  'node_modules/w': { ...entry, dev: true, dependencies: { z: '2', both: '1', choice: '1' } },
  'node_modules/w/node_modules/both': { ...entry, dev: true },
  'node_modules/w/node_modules/z': { version: '2.0.0', dev: true },
  'node_modules/other': { ...entry, name: 'real', dependencies: { both: '1' } },
  'node_modules/other/node_modules/both': entry,
  'node_modules/z': { ...entry, dependencies: { other: '1', choice: '1' } },
  'node_modules/choice': { ...entry, license: '(MIT OR GPL-3.0-or-later)' },
};

test.each([
  ['is named first', Object.entries(twice)],
  ['is named last', Object.entries(twice).reverse()],
])('a package that the program needs too is not said to be for the work on it only, whichever %s', (_, entries) => {
  const { components, dependencies } = read(formatSbom({ packages: Object.fromEntries(entries) }));
  expect(components.filter(({ properties }) => properties !== undefined).map(({ purl }) => purl)).toEqual([
    'pkg:npm/w@1.0.0',
    'pkg:npm/z@2.0.0',
  ]);
  expect(dependencies).toContainEqual({ ref: 'w@1.0.0', dependsOn: ['both@1.0.0', 'choice@1.0.0', 'z@2.0.0'] });
  // One that is installed under another name has its own.
  expect(dependencies).toContainEqual({ ref: 'z@1.0.0', dependsOn: ['choice@1.0.0', 'real@1.0.0'] });
  expect(components.map(({ purl }) => purl)).toContain('pkg:npm/real@1.0.0');
  expect(components.find(({ name }) => name === 'choice')?.licenses).toEqual([
    { expression: '(MIT OR GPL-3.0-or-later)' },
  ]);
});

test('what a person has read of a licence counts, of fingerprints the strongest, and what is published is needed', () => {
  const { components } = read(
    formatSbom({
      packages: {
        '': { name: 'site', version: '1.0.0' },
        'node_modules/duck': { version: '1.0.0', license: 'BSD', integrity: 'sha1-AAI= sha512-AAE=' },
        'node_modules/fflate': { version: '1.0.0', optional: true },
        'node_modules/linux-only': { version: '1.0.0', optional: true },
      },
    }),
  );
  expect(components.map(({ name, scope }) => `${name} ${scope}`)).toEqual([
    'duck excluded',
    'fflate required',
    'linux-only optional',
  ]);
  expect(components[0]?.licenses).toEqual([{ license: { id: 'BSD-2-Clause' } }]);
  expect(components[0]?.hashes).toEqual([{ alg: 'SHA-512', content: '0001' }]);
});

test('the bill of materials has no time, no random number and no path, and does not hang on the order of the lock file', () => {
  const text = formatSbom(lock);
  expect(text).not.toMatch(/timestamp|serialNumber|node_modules/);
  const turned = { packages: Object.fromEntries(Object.entries(lock.packages).reverse()) };
  expect(formatSbom(turned)).toBe(text);
});
