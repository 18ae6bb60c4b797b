import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstalledPackage } from '../packages/installed-package.ts';

type Manifest = {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly repository?: string | { readonly url?: string };
};

/** Every package that lies in `node_modules` or, at any depth, in such a folder within it; each name and version once. */
export function readInstalledPackages(): InstalledPackage[] {
  const found = new Map(walk('node_modules').map((one) => [`${one.name}@${one.version}`, one]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function walk(folder: string): InstalledPackage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => {
      const place = join(folder, name);
      if (name.startsWith('@')) return walk(place);
      const manifest = join(place, 'package.json');
      const inner = walk(join(place, 'node_modules'));
      return existsSync(manifest) ? [read(manifest), ...inner] : inner;
    });
}

function read(file: string): InstalledPackage {
  const { name = '', version = '', license, repository } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const from = typeof repository === 'string' ? repository : repository?.url;
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : license?.type,
    // As a reader can open it: git+https://github.com/a/b.git and github:a/b stand for a page.
    from: from
      ?.replace(/^git\+|\.git$/g, '')
      .replace(
        /^(?:github:|(?:git|http):\/\/github\.com\/|ssh:\/\/git@github\.com\/|(?=[\w-]+\/[\w-]+$))/,
        'https://github.com/',
      ),
  };
}
