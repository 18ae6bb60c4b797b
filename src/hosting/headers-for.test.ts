import { expect, test } from 'vitest';
import { headersFor } from './headers-for.ts';

const policy = "default-src 'self'";

// In words of their own, because the servers’ tests compare what is sent with what these answer.
test('a page is sent with its policy, kept by no shared cache, framed by nobody and listed by no search engine', () => {
  expect(headersFor('gaps.html', policy)).toEqual([
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Cache-Control', 'private, no-cache'],
    ['Content-Security-Policy', "default-src 'self'; frame-ancestors 'none'"],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['X-Robots-Tag', 'noindex'],
  ]);
});

test('a file among the attachments may run, load, send and frame nothing', () => {
  const attached =
    "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
  const policyOf = (path: string) => new Map(headersFor(path, policy)).get('Content-Security-Policy');
  expect(policyOf('attachments/deep/page.html')).toBe(attached);
  expect(policyOf('documents/attachments/page.html')).toBe("default-src 'self'; frame-ancestors 'none'");
});

test.each([
  ['attachments/Plan (2).PDF', 'application/pdf'],
  ['attachments/nopdf', 'application/octet-stream'],
  ['attachments/letter.msg', 'application/octet-stream'],
  ['gaps.csv', 'text/csv'],
  ['sitemap.xml', 'application/xml'],
  ['assets/a.css', 'text/css; charset=utf-8'],
  ['pagefind/whole/x/search.pagefind', 'application/octet-stream'],
  ['pagefind/pagefind.wasm', 'application/wasm'],
  ['unknown.kind', 'application/octet-stream'],
])('%s is sent as %s', (path, type) => {
  expect(headersFor(path, policy)[0]).toEqual(['Content-Type', type]);
});

test('what is named by its content may be kept, in no shared cache', () => {
  for (const path of ['assets/a.css', 'pagefind/whole/x/a.pf_index', 'pagefind/whole/x/a.pf_filter'])
    expect(headersFor(path, policy)[1]).toEqual(['Cache-Control', 'private, max-age=31536000, immutable']);
});
