import type { Settings } from '../evidence/evidence-index.ts';
import { policyFor } from '../site/making/content-security-policy.ts';
import type { Host, HostingOptions } from './host.ts';
import { hosts } from './index.ts';
import { noIndex, siteHeaders } from './site-headers.ts';
import { validateBase } from './validate-base.ts';

/** The host of a name. Throws a plain sentence that lists the names when there is none. */
export function findHost(name: string | undefined, among: readonly Host[] = hosts): Host {
  const host = among.find(({ id }) => id === name);
  if (host !== undefined) return host;
  const names = among.map(({ id, title }) => `${id} (${title})`).join(', ');
  throw new Error(`${name === undefined ? 'Say for which server' : `“${name}” is not known`}. Use one of: ${names}.`);
}

/** What settings for a host are made from; search engines are told to keep away unless they may come. Throws a plain sentence when the path or the folder could not stand in a server’s settings. */
export function hostingOptions(
  settings: Pick<Settings, 'other-sites'>,
  {
    base,
    folder,
    searchEngines = false,
    readers = [],
    ...edition
  }: { base: string; folder: string; searchEngines?: boolean; readers?: readonly string[]; edition?: string },
): HostingOptions {
  const path = validateBase(base);
  if (!/^(?:[A-Za-z]:)?[\\/][\w .~\\/-]*$/.test(folder))
    throw new Error(`“${folder}” is not the whole path of a folder on the server. Write it like /srv/evidence.`);
  const plain = folder.replaceAll('\\', '/').replace(/\/$/, '');
  const headers = searchEngines ? siteHeaders : [...siteHeaders, noIndex];
  return { base: path, ...edition, folder: plain, policy: policyFor(settings['other-sites']), headers, readers };
}
