import { decodeAddress } from '../evidence/linking/decode-address.ts';

/**
 * An address below the site’s base path as seen from a page, so that it works from a disk too: from annex-m/03.html,
 * /evidence/gaps.html?kind=x#y is ../gaps.html?kind=x#y. `page` is the page’s path below the base, with strokes.
 * Undefined for every other address: other hosts, other schemes, places on the page, and what is relative already.
 */
export function relativeAddress(address: string, page: string, base: string): string | undefined {
  const root = base.endsWith('/') ? base : `${base}/`;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (path === '' || path.startsWith('//')) return undefined;
  if (!path.startsWith(root) && `${path}/` !== root) return undefined;
  return `${relativePath(fileOf(path.slice(root.length)), page)}${rest}`;
}

/** The way from a page back to the site’s own folder, with its stroke: ./ or ../../. */
export const wayToRoot = (page: string): string => '../'.repeat(page.split('/').length - 1) || './';

/** A disk opens a folder as a list of files, so a folder’s address becomes that of its first page. */
const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

function relativePath(file: string, page: string): string {
  const from = page.split('/').slice(0, -1);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === decodeAddress(to[shared] ?? ''))
    shared += 1;
  const path = [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
  // A name with a colon, or none at all, would read as a scheme or as another host.
  return /^[^/]*:/.test(path) || path.startsWith('/') ? `./${path}` : path;
}
