import { askEachTime, cacheRules, type CacheRule } from './cache-rules.ts';
import type { Host, HostingOptions } from './host.ts';
import { compressedTypes, mediaTypes } from './media-types.ts';
import { indexFolder } from './readers-for.ts';
import { attachmentPolicy, attachmentsFolder, headerPolicy } from './site-headers.ts';

/** Apache 2.4, by a file to include in its configuration or a virtual host. */
export const apache: Host = {
  id: 'apache',
  title: 'Apache',
  file: 'evidence-apache.conf',
  inSite: false,
  note: 'Include the file in the virtual host. Add who may read the site at the place the file names.',
  readers: { most: Infinity },
  format,
};

function format({ base, folder, policy, headers, readers }: HostingOptions): string {
  const bare = base.replace(/\/$/, '');
  return `# The evidence site under ${base}. Include this file in the virtual host. It needs the modules alias, dir, headers and
# mime, and compresses where deflate and filter are there:
#   a2enmod alias dir headers mime deflate filter
${bare === '' ? '' : `RedirectMatch 301 "^${bare.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&')}$" "${base}"\n`}<IfDirective DeflateAlterETag>
  # Else a browser that asks whether a compressed file has changed would always be sent it again.
  DeflateAlterETag NoChange
</IfDirective>
Alias "${base}" "${folder}/"
<Directory "${folder}/">
  # Who may read the site is said here, by AuthType and Require instead of this line.
  Require all granted

  AllowOverride None
  Options None
  # Whatever lies here is sent as a file; nothing is run.
  SetHandler default-handler
  DirectoryIndex index.html
  ErrorDocument 404 ${base}404.html
  FileETag MTime Size
${mediaTypes.map(({ ending, type }) => `  AddType ${type} .${ending}`).join('\n')}
  AddDefaultCharset Off
  AddCharset utf-8 ${mediaTypes.flatMap(({ ending, utf8 }) => (utf8 ? [`.${ending}`] : [])).join(' ')}
  Header always set Cache-Control "${askEachTime}"
  Header always set Content-Security-Policy "${headerPolicy(policy)}"
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  <IfModule mod_deflate.c>
    <IfModule mod_filter.c>
      AddOutputFilterByType DEFLATE ${compressedTypes.join(' ')}
    </IfModule>
  </IfModule>
</Directory>
${cacheRules.map((rule) => formatRule(rule, folder)).join('\n')}
<Directory "${folder}/${attachmentsFolder}">
  Header always set Content-Security-Policy "${attachmentPolicy}"
</Directory>
${formatReaders(readers, folder)}`;
}

function formatReaders(readers: readonly string[], folder: string): string {
  if (readers.length === 0) return '';
  const allowed = readers.map(
    (site) => `  <If "%{HTTP:Origin} == '${site}'">
    Header always set Access-Control-Allow-Origin "${site}"
  </If>
`,
  );
  return `# Pages of these other sites may search this one. A browser keeps what it was sent for each of them apart.
<Directory "${folder}/${indexFolder.replace(/\/$/, '')}">
  Header always merge Vary Origin
${allowed.join('')}</Directory>
`;
}

function formatRule(rule: CacheRule, folder: string): string {
  const header = `Header always set Cache-Control "${rule.cacheControl}"`;
  const below = 'folder' in rule ? rule.folder : '';
  const inside =
    'folder' in rule
      ? `  ${header}`
      : `  <FilesMatch "\\.(${rule.endings.join('|')})$">\n    ${header}\n  </FilesMatch>`;
  return `# A browser may keep these, because ${rule.why}.\n<Directory "${folder}/${below}">\n${inside}\n</Directory>`;
}
