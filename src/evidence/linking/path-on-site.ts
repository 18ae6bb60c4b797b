import { decodeAddress } from './decode-address.ts';

/**
 * The path and the fragment of an address below a site’s own, without the stroke at its beginning; undefined for one
 * elsewhere. Whatever leads a server to the same file is the same address: http, a full stop after the host, a stroke too
 * many or other capitals in the site’s own path.
 */
export function pathOnSite(address: string, site: string): { path: string; fragment: string } | undefined {
  if (!URL.canParse(address) || !URL.canParse(site)) return undefined;
  const [url, own] = [new URL(address), new URL(site)];
  if (hostOf(url) !== hostOf(own)) return undefined;
  const [path, base] = [plainPath(url), plainPath(own)];
  if (!path.toLowerCase().startsWith(base.toLowerCase())) return undefined;
  return { path: path.slice(base.length).replace(/\/$/, ''), fragment: decodeAddress(url.hash.slice(1)) };
}

const hostOf = ({ hostname, port }: URL): string => `${hostname.replace(/\.$/, '')}:${port}`;

const plainPath = ({ pathname }: URL): string => decodeAddress(pathname).replace(/\/{2,}/g, '/');
