import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mitText } from '../../packages/mit-text.ts';
import { publishedPackages } from '../../packages/published-packages.ts';
import { formatNotices, type Notice } from '../../report/format-notices.ts';

/** Writes `licences.txt`, the notices of the packages of which something is in the site, into the folder of a built site. */
export function writeNotices(site: string): void {
  writeFileSync(join(site, 'licences.txt'), formatNotices(Object.keys(publishedPackages).map(readNotice)));
}

const texts = ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'LICENCE', 'LICENSE/LICENSE'];

/** The notice of a package. Throws when the package brings no text and none is known of it. */
export function readNotice(name: string): Notice {
  const folder = join('node_modules', name);
  const { version = '', license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version?: string;
    license?: string;
  };
  const { what = '', copyright } = publishedPackages[name] ?? {};
  const own = texts.map((file) => join(folder, file)).find((file) => isText(file));
  if (own === undefined && (copyright === undefined || license !== 'MIT'))
    throw new Error(
      `The package ${name} brings no text of its licence. Add its copyright line to published-packages.ts.`,
    );
  const text = own === undefined ? `${copyright ?? ''}\n\n${mitText}` : readFileSync(own, 'utf8');
  return { name, version, what, licence: license, text };
}

function isText(file: string): boolean {
  try {
    return existsSync(file) && readFileSync(file, 'utf8').length > 0;
  } catch {
    // A folder of that name.
    return false;
  }
}
