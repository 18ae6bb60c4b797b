import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offlinePolicy } from './offline-policy.ts';
import { rewritePage } from './rewrite-page.ts';

const rewrite = (html: string, page = 'annex-m/03.html') => rewritePage(html, page, '/evidence/').html;

test('a page keeps every character but its addresses, scripts and policy', () => {
  const page = `<!doctype html>
<html lang="en-GB"><head>
<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'wasm-unsafe-eval'">
<link rel="stylesheet" crossorigin href="/evidence/assets/a.css"><link rel="modulepreload" href="/evidence/assets/b.js">
<script type="module" src="/evidence/assets/c.js"></script>
<script type="module" src="/evidence/assets/d.js"></script>
</head>
<body data-base="/evidence/" data-marking="OFFICIAL" class=plain>
<a  href='/evidence/gaps.html?a=1&amp;b=2#x'   title="/evidence/ stays">Text &amp; “text” /evidence/</a>
<img src=/evidence/favicon.svg alt=""><form action="/evidence/search.html"><br/></form>
<a href="https://example.org/evidence/">elsewhere</a><a href="#detail-1">here</a>
</body></html>
`;
  expect(rewrite(page)).toBe(`<!doctype html>
<html lang="en-GB"><head>
<meta http-equiv="Content-Security-Policy" content="${offlinePolicy}">
<link rel="stylesheet"  href="../assets/a.css">
<script defer src="../assets/offline.js"></script>

</head>
<body data-base="../" data-marking="OFFICIAL" class=plain>
<a  href="../gaps.html?a=1&amp;b=2#x"   title="/evidence/ stays">Text &amp; “text” /evidence/</a>
<img src="../favicon.svg" alt=""><form action="../search.html"><br/></form>
<a href="https://example.org/evidence/">elsewhere</a><a href="#detail-1">here</a>
</body></html>
`);
});

test('the page of a moved item leads on, pictures in several sizes and drawings are found', () => {
  const page = `<meta http-equiv="refresh" content="0;url=/evidence/annex-m/04.html"><svg><use xlink:href="/evidence/x.svg#a"/></svg><img srcset="/evidence/a.png 1x, /evidence/b.png 2x">`;
  expect(rewrite(page)).toBe(
    `<meta http-equiv="refresh" content="0;url=04.html"><svg><use xlink:href="../x.svg#a"/></svg><img srcset="../a.png 1x, ../b.png 2x">`,
  );
});

test('a quotation mark in an address does not end it', () => {
  const page = (way: string) => `<a href="${way}search.html?q=&quot;early help&quot;&amp;kind=x">all</a>`;
  expect(rewrite(page('/evidence/'))).toBe(page('../'));
});

test('what is shown only without scripts leads on too', () => {
  const page = (way: string) => `<body><noscript><p><a href="${way}all.html">all</a></p></noscript></body>`;
  expect(rewrite(page('/evidence/'))).toBe(page('../'));
});

test('a page without scripts gets none, and its marking is known', () => {
  expect(rewritePage('<p>Text</p>', 'x.html', '/')).toEqual({ html: '<p>Text</p>', marking: undefined });
  expect(rewritePage('<body data-marking="SECRET">', 'x.html', '/').marking).toBe('SECRET');
});

test('text that leads nowhere stays the same to the last character, whatever stands in it', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '\r\n',
    '\n',
    '&amp;',
    '&',
    '<',
    '“é👪',
    '<br>',
    '<!-- /evidence/ -->',
    ' a="b"',
    '\u0000',
    '<table>',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(rewrite(parts.join(''))).toBe(parts.join(''));
      const link = `${parts.join('')}<a href="/evidence/x.html">`;
      expect(rewrite(link)).toBe(link.replace('/evidence/x.html', '../x.html'));
    }),
  );
});
