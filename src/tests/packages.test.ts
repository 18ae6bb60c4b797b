import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readInstalledPackages } from '../files/read-installed-packages.ts';
import { readNotice } from '../files/building/write-notices.ts';
import { readLockFile } from '../files/building/write-sbom.ts';
import { findUnusable } from '../packages/find-unusable.ts';
import { publishedPackages } from '../packages/published-packages.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'overrides' | 'allowScripts',
  Record<string, string | boolean>
>;
const { packages } = readLockFile();
const entries = Object.entries(packages).filter(([path]) => path !== '');

test('package.json names one version of everything', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)))).toEqual(
    [],
  );
});

test('the lock file has one version and a fingerprint of every package, but for binaries of other systems', () => {
  expect(entries.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? ''))).toEqual([]);
  const without = entries.filter(([, { integrity }]) => integrity === undefined);
  // The registry of the machine that wrote the lock file lacks them; npm fetches none of them on the system it does not fit.
  const families = ['@astrojs/compiler-binding-', '@napi-rs/canvas-', '@oxc-parser/binding-', '@pagefind/'];
  const explained = without.filter(
    ([path, { optional, os, cpu }]) =>
      optional === true &&
      [...(os ?? []), ...(cpu ?? [])].length > 0 &&
      !(os?.includes('linux') === true && cpu?.includes('x64') === true && !path.endsWith('-musl')) &&
      families.some((family) => path.includes(`node_modules/${family}`)),
  );
  expect(without.map(([path]) => path)).toEqual(explained.map(([path]) => path));
  expect(without).toHaveLength(37);
});

test('the lock file sends nobody to another registry, a git address or a folder', () => {
  expect(entries.filter(([, entry]) => 'resolved' in entry || 'link' in entry).map(([path]) => path)).toEqual([]);
});

test('only the packages that allowScripts judges have an install script, and only Node’s may run', () => {
  const scripted = entries.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = [...new Set(scripted.map(([path]) => path.split('node_modules/').at(-1) ?? path))];
  expect(names.sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  expect(Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed !== false)).toEqual([['node', true]]);
});

test('every installed package has a licence that may be used where it is used', () => {
  expect(findUnusable(readInstalledPackages())).toEqual([]);
});

test('the list of published packages is what the scripts and styles of the pages take in', () => {
  const scripts = readdirSync('src/client')
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => join('src/client', name));
  const styles = readdirSync('src/styles').map((name) => readFileSync(join('src/styles', name), 'utf8'));
  const used = [
    // The build copies it beside the pages.
    'pagefind',
    ...importedFrom(scripts),
    ...styles.flatMap((text) => [...text.matchAll(/@use '((?:@[\w-]+\/)?[\w-]+)\//g)].map(([, name = '']) => name)),
  ];
  expect([...new Set(used)].sort()).toEqual(Object.keys(publishedPackages).sort());
});

test('each published package has a notice with whose copyright it is', () => {
  for (const name of Object.keys(publishedPackages)) {
    const { text, version, licence } = readNotice(name);
    expect([text.includes('Copyright'), text.includes('Permission is hereby granted'), licence], name).toEqual([
      true,
      true,
      'MIT',
    ]);
    expect(version).toBe(packages[`node_modules/${name}`]?.version);
  }
});

/** The packages that files import, themselves or through other files of the project. Types do not count: they are gone when the script runs. */
function importedFrom(files: readonly string[]): string[] {
  const seen = new Set(files);
  const names: string[] = [];
  for (const file of seen) {
    const text = readFileSync(file, 'utf8');
    for (const [, type, from = ''] of text.matchAll(/(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/g)) {
      if (type !== undefined) continue;
      if (from.startsWith('.')) seen.add(join(dirname(file), from));
      else names.push(from.split('/', from.startsWith('@') ? 2 : 1).join('/'));
    }
    for (const [, from = ''] of text.matchAll(/import\('(\.[^']+)'\)/g)) seen.add(join(dirname(file), from));
  }
  return names;
}
