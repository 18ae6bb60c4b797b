import { askEachTime, cacheRules, type CacheRule } from './cache-rules.ts';
import type { Host, HostingOptions } from './host.ts';
import { compressedTypes, contentType, mediaTypes } from './media-types.ts';
import { indexFolder } from './readers-for.ts';
import { attachmentPolicy, attachmentsFolder, headerPolicy } from './site-headers.ts';

/** Caddy 2, by a file to import in a site block. */
export const caddy: Host = {
  id: 'caddy',
  title: 'Caddy',
  file: 'evidence.caddy',
  inSite: false,
  note: 'Import the file in the site block. Add who may read the site at the place the file names.',
  readers: { most: Infinity },
  format,
};

function format({ base, folder, policy, headers, readers }: HostingOptions): string {
  const bare = base.replace(/\/$/, '');
  return `# The evidence site under ${base}. Import this file in the site block:
#   import /etc/caddy/evidence.caddy
${bare === '' ? '' : `redir ${bare} ${base} permanent\n`}handle_path ${base}* {
  # Who may read the site is said here, by basicauth or forward_auth.

  root * "${folder}"
  # A question mark: only where no line below says otherwise. Each stands alone, or one would hold back the other.
  header ?Cache-Control "${askEachTime}"
  header ?Content-Security-Policy "${headerPolicy(policy)}"
  header {
${headers.map(([name, value]) => `    ${name} "${value}"`).join('\n')}
    -Server
  }
${cacheRules.map(formatRule).join('\n')}
  header /${attachmentsFolder}* Content-Security-Policy "${attachmentPolicy}"
${formatReaders(readers)}${formatTypes()}
  encode gzip {
    match {
${compressedTypes.map((type) => `      header Content-Type ${type}*`).join('\n')}
    }
  }
  @folder path */
  rewrite @folder {path}index.html
  @missing not file
  handle @missing {
    header Content-Type "text/html; charset=utf-8"
    header Cache-Control "${askEachTime}"
    header Content-Security-Policy "${headerPolicy(policy)}"
    rewrite * /404.html
    file_server {
      status 404
    }
  }
  handle {
    file_server
  }
}
`;
}

function formatReaders(readers: readonly string[]): string {
  if (readers.length === 0) return '';
  const allowed = readers.map(
    (site, position) => `  @reader${position + 1} {
    path /${indexFolder}*
    header Origin ${site}
  }
  header @reader${position + 1} Access-Control-Allow-Origin ${site}
`,
  );
  return `  # Pages of these other sites may search this one. A browser keeps what it was sent for each of them apart.
  header /${indexFolder}* +Vary Origin
${allowed.join('')}`;
}

function formatRule(rule: CacheRule, position: number): string {
  const paths = 'folder' in rule ? [`/${rule.folder}*`] : rule.endings.map((ending) => `*.${ending}`);
  const matcher = `@kept-${position + 1}`;
  return `  # A browser may keep these, because ${rule.why}.\n  ${matcher} path ${paths.join(' ')}\n  header ${matcher} Cache-Control "${rule.cacheControl}"`;
}

function formatTypes(): string {
  return mediaTypes
    .map(
      (type) => `  @${type.ending} path *.${type.ending}\n  header @${type.ending} Content-Type "${contentType(type)}"`,
    )
    .join('\n');
}
