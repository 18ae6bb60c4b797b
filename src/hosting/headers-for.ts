import { cacheControlFor } from './cache-rules.ts';
import { contentType, mediaTypes } from './media-types.ts';
import {
  attachmentPolicy,
  attachmentsFolder,
  headerPolicy,
  noIndex,
  siteHeaders,
  type Header,
} from './site-headers.ts';

/** Every header of a file of the site, by its path below the base path and the policy the pages carry. */
export function headersFor(path: string, policy: string): Header[] {
  const type = mediaTypes.find(({ ending }) => path.toLowerCase().endsWith(`.${ending}`));
  return [
    ['Content-Type', type === undefined ? 'application/octet-stream' : contentType(type)],
    ['Cache-Control', cacheControlFor(path)],
    ['Content-Security-Policy', path.startsWith(attachmentsFolder) ? attachmentPolicy : headerPolicy(policy)],
    ...siteHeaders,
    noIndex,
  ];
}
