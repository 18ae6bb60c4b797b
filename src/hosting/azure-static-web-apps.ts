import { askEachTime } from './cache-rules.ts';
import type { Host, HostingOptions } from './host.ts';
import { mediaTypes } from './media-types.ts';
import { attachmentPolicy, attachmentsFolder, headerPolicy } from './site-headers.ts';

/** The role that people are given in the portal to read the site. */
const reader = 'evidence-reader';

/** Azure Static Web Apps, by the configuration file in the site’s own folder. */
export const azureStaticWebApps: Host = {
  id: 'azure-static-web-apps',
  title: 'Azure Static Web Apps',
  file: 'staticwebapp.config.json',
  inSite: true,
  note: `Only people with the role ${reader}, given under Role management in the portal, may read the site: an app without roles is open to the world. Azure would let browsers keep an error as long as a file, so they ask for every file whether it has changed.`,
  readers:
    'Azure asks everybody to sign in first, which a browser does not do for a search from another site, so no other site can search this one.',
  format,
};

function format({ base, policy, headers }: HostingOptions): string {
  const onlyReaders = { allowedRoles: [reader] };
  const settings = {
    // The first route that matches is the only one that counts.
    routes: [
      { route: '/.auth/login/github', statusCode: 404 },
      { route: '/.auth/*', allowedRoles: ['anonymous', 'authenticated'] },
      {
        route: `${base}${attachmentsFolder}*`,
        headers: { 'Content-Security-Policy': attachmentPolicy },
        ...onlyReaders,
      },
      { route: '/*', ...onlyReaders },
    ],
    responseOverrides: {
      '401': { statusCode: 302, redirect: '/.auth/login/aad' },
      '404': { rewrite: `${base}404.html` },
    },
    globalHeaders: {
      'Cache-Control': askEachTime,
      'Content-Security-Policy': headerPolicy(policy),
      ...Object.fromEntries(headers),
    },
    mimeTypes: Object.fromEntries(mediaTypes.map(({ ending, type }) => [`.${ending}`, type])),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
