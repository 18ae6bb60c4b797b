import { escapeXml } from '../words/escape-xml.ts';
import { cacheRules, type CacheRule } from './cache-rules.ts';
import type { Host, HostingOptions } from './host.ts';
import { contentType, mediaTypes } from './media-types.ts';
import { indexFolder } from './readers-for.ts';
import { attachmentPolicy, attachmentsFolder, headerPolicy, type Header } from './site-headers.ts';

/** Internet Information Services, by the web.config in the site’s own folder. */
export const iis: Host = {
  id: 'iis',
  title: 'IIS',
  file: 'web.config',
  inSite: true,
  note: 'In IIS Manager make the folder an application of its own, so that the error page is found, and say under Authentication who may read the site. IIS knows no cache rule by file ending, so browsers ask for every file of the search index whether it has changed.',
  readers: { most: 1 },
  format,
};

function format({ policy, headers, readers }: HostingOptions): string {
  const all: Header[] = [['Content-Security-Policy', headerPolicy(policy)], ...headers];
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
      <!-- For every file not named below: browsers ask each time whether it has changed. -->
      <clientCache cacheControlMode="DisableCache" cacheControlCustom="private" />
${mediaTypes.map((one) => `      <remove fileExtension=".${one.ending}" />\n      <mimeMap fileExtension=".${one.ending}" mimeType="${contentType(one)}" />`).join('\n')}
    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" subStatusCode="-1" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${all.map((header) => formatHeader(header, '        ')).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${cacheRules.flatMap(formatRule).join('\n')}
  <location path="${attachmentsFolder.replace(/\/$/, '')}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${formatHeader(['Content-Security-Policy', attachmentPolicy], '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
${readers.map(formatReader).join('')}</configuration>
`;
}

/** A rule for a folder, as IIS has none by ending. It holds for files alone, where a header would also keep an error. */
function formatRule(rule: CacheRule): string[] {
  if (!('folder' in rule)) return [];
  const seconds = Number(/max-age=(\d+)/.exec(rule.cacheControl)?.[1] ?? 0);
  const others = rule.cacheControl.replace(/, max-age=\d+/, '');
  return [
    `  <location path="${rule.folder.replace(/\/$/, '')}">
    <system.webServer>
      <staticContent>
        <!-- A browser may keep these, because ${rule.why}. -->
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${seconds / 86_400}.00:00:00" cacheControlCustom="${others}" />
      </staticContent>
    </system.webServer>
  </location>`,
  ];
}

function formatReader(site: string): string {
  return `  <!-- Pages of this other site may search this one. -->
  <location path="${indexFolder.replace(/\/$/, '')}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${formatHeader(['Access-Control-Allow-Origin', site], '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;
}

// Removed first, because a header that the server has already would be sent twice.
const formatHeader = ([name, value]: Header, indent: string) =>
  `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${escapeXml(value)}" />`;
