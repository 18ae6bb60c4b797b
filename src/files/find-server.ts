import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Where web servers lie that were unpacked for the tests alone. */
export const unpackedFolder = resolve('.cache/programs');

const programs = { nginx: ['nginx'], apache: ['apache2', 'httpd'], caddy: ['caddy'] } as const;

/** The web servers that the tests serve the site with. */
export const serverNames = Object.keys(programs) as (keyof typeof programs)[];

const unpacked = (path: string) => join(unpackedFolder, path);
const moduleFolders = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/libexec/apache2',
  '/opt/homebrew/opt/httpd/lib/httpd/modules',
  unpacked('usr/lib/apache2/modules'),
];

/** The path of a web server on this machine: on the usual paths, or unpacked for the tests. Undefined when there is none. */
export function findServer(name: keyof typeof programs): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    unpacked('usr/sbin'),
    unpacked('usr/bin'),
  ];
  const paths = folders.flatMap((folder) => programs[name].map((program) => join(folder, program)));
  return paths.find((path) => existsSync(path));
}

/** The folder of Apache’s modules. Undefined when there is none. */
export const findApacheModules = (): string | undefined => moduleFolders.find((folder) => existsSync(folder));

/** The environment in which an unpacked server finds the libraries that were unpacked with it. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const folder = unpacked('usr/lib');
  const libraries = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('-linux-gnu')) : [];
  return { ...process.env, LD_LIBRARY_PATH: libraries.map((name) => join(folder, name)).join(delimiter) };
}
