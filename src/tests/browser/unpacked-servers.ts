import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackedFolder } from '../../files/serving/find-server.ts';

const unpacked = (path: string) => join(unpackedFolder, path);
const moduleFolders = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/libexec/apache2',
  '/opt/homebrew/opt/httpd/lib/httpd/modules',
  unpacked('usr/lib/apache2/modules'),
];

/** The folder of Apache’s modules. Undefined when there is none. */
export const findApacheModules = (): string | undefined => moduleFolders.find((folder) => existsSync(folder));

/** The environment in which an unpacked server finds the libraries that were unpacked with it. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const folder = unpacked('usr/lib');
  const libraries = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('-linux-gnu')) : [];
  return { ...process.env, LD_LIBRARY_PATH: libraries.map((name) => join(folder, name)).join(delimiter) };
}
