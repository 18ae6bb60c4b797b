import { expect, test } from 'vitest';
import { hostingOptions } from './find-host.ts';
import { iis } from './iis.ts';

const options = hostingOptions({}, { base: '/evidence/', folder: '/srv/evidence' });
const settings = iis.format(options);

test('a header or a kind of file that IIS has already is taken away first: it would send it twice, or stop', () => {
  for (const [whole, name] of settings.matchAll(/<add name="([^"]+)" value/g))
    expect(settings).toContain(`<remove name="${name}" />\n${whole.replace(/^/, '        ')}`);
  const maps = [...settings.matchAll(/<mimeMap fileExtension="([^"]+)"/g)];
  expect(maps.length).toBeGreaterThan(40);
  for (const [whole, ending] of maps)
    expect(settings).toContain(`<remove fileExtension="${ending}" />\n      ${whole}`);
});

test('IIS lists no folder, names no program, keeps no file without asking and runs nothing among the attachments', () => {
  expect(settings).toContain('<directoryBrowse enabled="false" />');
  expect(settings).toContain('<remove name="X-Powered-By" />');
  expect(settings).toContain('<clientCache cacheControlMode="DisableCache" cacheControlCustom="private" />');
  const attachments = settings.slice(settings.indexOf('<location path="attachments">'));
  expect(attachments).toMatch(
    /^<location path="attachments">[^]*name="Content-Security-Policy" value="default-src 'none'/,
  );
});

test('a value means nothing to XML', () => {
  expect(iis.format({ ...options, policy: 'a & "b" <c>' })).toContain('value="a &amp; &quot;b&quot; &lt;c&gt;; frame-');
});
