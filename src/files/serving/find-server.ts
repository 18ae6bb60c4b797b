import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Where web servers lie that were unpacked for the tests alone. */
export const unpackedFolder = resolve('.cache/programs');

const programs = { nginx: ['nginx'], apache: ['apache2', 'httpd'], caddy: ['caddy'] } as const;

/** The web servers that the tests serve the site with. */
export const serverNames = Object.keys(programs) as (keyof typeof programs)[];

/** The path of a web server on this machine: on the usual paths, or unpacked for the tests. Undefined when there is none. */
export function findServer(name: keyof typeof programs): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    join(unpackedFolder, 'usr/sbin'),
    join(unpackedFolder, 'usr/bin'),
  ];
  const paths = folders.flatMap((folder) => programs[name].map((program) => join(folder, program)));
  return paths.find((path) => existsSync(path));
}
