import { askEachTime, cacheRules, type CacheRule } from './cache-rules.ts';
import type { Host, HostingOptions } from './host.ts';
import { compressedTypes, mediaTypes } from './media-types.ts';
import { indexFolder } from './readers-for.ts';
import { attachmentPolicy, attachmentsFolder, headerPolicy } from './site-headers.ts';

/** nginx, by a file to include in its server block. */
export const nginx: Host = {
  id: 'nginx',
  title: 'nginx',
  file: 'evidence-nginx.conf',
  inSite: false,
  note: 'Include the file in the server block. Add who may read the site at the place the file names.',
  readers: { most: Infinity },
  format,
};

function format({ base, folder, policy, headers, readers }: HostingOptions): string {
  const path = escapePattern(base);
  const bare = base.replace(/\/$/, '');
  return `# The evidence site under ${base}. Include this file in the server block:
#   include /etc/nginx/evidence-nginx.conf;
${bare === '' ? '' : `location = ${bare} {\n  absolute_redirect off;\n  return 301 ${base};\n}\n`}location ${base} {
  alias "${folder}/";
  # Who may read the site is said here, by auth_basic, auth_request or allow and deny.

  index index.html;
  try_files $uri \${uri}index.html =404;
  error_page 404 ${base}404.html;
  limit_except GET { deny all; }
  autoindex off;
  server_tokens off;

  set $evidence_cache "${askEachTime}";
${cacheRules.map((rule) => formatRule(rule, path)).join('\n')}
  set $evidence_policy "${headerPolicy(policy)}";
  if ($uri ~ "^${path}${attachmentsFolder}") { set $evidence_policy "${attachmentPolicy}"; }
  add_header Cache-Control $evidence_cache always;
  add_header Content-Security-Policy $evidence_policy always;
${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
${formatReaders(readers, path)}
  gzip on;
  gzip_vary on;
  gzip_types ${compressedTypes.filter((type) => type !== 'text/html').join(' ')};
  charset utf-8;
  charset_types ${charsetTypes.join(' ')};
  default_type application/octet-stream;
  types {
${mediaTypes.map(({ ending, type }) => `    ${type} ${ending};`).join('\n')}
  }
}
`;
}

function formatRule(rule: CacheRule, path: string): string {
  const pattern = 'folder' in rule ? `^${path}${rule.folder}` : `\\.(${rule.endings.join('|')})$`;
  return `  # A browser may keep these, because ${rule.why}.\n  if ($uri ~ "${pattern}") { set $evidence_cache "${rule.cacheControl}"; }`;
}

/** A header without a value is not sent. */
function formatReaders(readers: readonly string[], path: string): string {
  if (readers.length === 0) return '';
  const allowed = readers.map(escapePattern).join('|');
  return `
  # Pages of these other sites may search this one. A browser keeps what it was sent for each of them apart.
  set $evidence_reader "";
  set $evidence_vary "";
  if ($uri ~ "^${path}${indexFolder}") { set $evidence_reader $http_origin; set $evidence_vary Origin; }
  if ($evidence_reader !~ "^(${allowed})$") { set $evidence_reader ""; }
  add_header Access-Control-Allow-Origin $evidence_reader always;
  add_header Vary $evidence_vary always;
`;
}

// text/html always belongs to them; naming it again would be a warning.
const charsetTypes = mediaTypes.filter(({ type, utf8 }) => utf8 && type !== 'text/html').map(({ type }) => type);

const escapePattern = (path: string) => path.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&');
