import { describe, expect, test } from 'vitest';
import { formatBrokenLinks } from '../report/format-broken-links.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { parseFeed } from './making/parse-feed.ts';
import { parsePage } from './making/parse-page.ts';

const html = (body: string, head = '') =>
  `<!doctype html><html><head><title>Home &amp; away</title>${head}</head><body data-base="/evidence/">${body}</body></html>`;

/** What is broken in a site of a home page with this text and head, a second page with one place, and some files. */
function brokenIn(body: string, head = ''): string[] {
  const pages = [
    parsePage('index.html', html(body, head)),
    parsePage('annex-m/one.html', html('<p id="detail-1">One</p>')),
    parsePage('annex-m/old.html', html('', '<meta http-equiv="refresh" content="0; url=/evidence/annex-m/one.html">')),
  ];
  const files = new Set([...pages.map(({ path }) => path), 'assets/a.css', 'attachments/a plan.pdf']);
  const feeds = [{ path: 'gaps.json', addresses: parseFeed('{"items":[{"url":"/evidence/annex-m/one.html"}]}') }];
  return findBrokenLinks({ base: '/evidence/', pages, feeds, files }).map(
    ({ path, address, fault }) => `${path}: ${address}: ${fault}`,
  );
}

describe('a page', () => {
  test('is read for its title, base path, ids and addresses', () => {
    expect(parsePage('index.html', html('<a id="x" href="a.html">A</a><img src="b.png" srcset="c.png 2x">'))).toEqual({
      path: 'index.html',
      title: 'Home & away',
      base: '/evidence/',
      ids: ['x'],
      addresses: [
        { use: 'link', address: 'a.html' },
        { use: 'load', address: 'b.png' },
        { use: 'load', address: 'c.png' },
      ],
    });
  });

  test('holds no tag inside a script, a style, a title or a comment', () => {
    const page = parsePage(
      'x.html',
      '<title><a href=1></title><script>"<a href=2>"</script><!-- <a href=3> --><a href=4>',
    );
    expect(page.addresses.map(({ address }) => address)).toEqual(['4']);
  });
});

describe('broken links', () => {
  test.each([
    ['<a href="/evidence/">', '<link rel="stylesheet" href="/evidence/assets/a.css">'],
    ['<a href="annex-m/one.html#detail-1"><a href="#"><a href=""><a href="?q=1">', ''],
    ['<a href="attachments/a%20plan.pdf#page=2"><a href="https://www.gov.uk/x"><a href="mailto:a@b.example">', ''],
    ['<img src="data:image/png;base64,AA">', '<link rel="canonical" href="/evidence/annex-m/one.html">'],
    ['', '<meta http-equiv="refresh" content="0; url=/evidence/annex-m/one.html">'],
  ])('none in %s %s', (body, head) => {
    expect(brokenIn(body, head)).toEqual([]);
  });

  test.each([
    ['<a href="two.html">', '', 'two.html: there is no such file'],
    ['<a href="annex-m/">', '', 'annex-m/: there is no such file'],
    ['<a href="annex-m/one.html#detail-2">', '', 'annex-m/one.html#detail-2: the page has no place “#detail-2”'],
    ['<a href="#gone">', '', '#gone: the page has no place “#gone”'],
    ['<a href="/annex-m/one.html">', '', '/annex-m/one.html: lies outside /evidence/'],
    ['<a href="../x.html">', '', '../x.html: lies outside /evidence/'],
    ['<a href="javascript:alert(1)">', '', 'javascript:alert(1): is no address to lead to'],
    ['<a href="https://[">', '', 'https://[: is no address'],
    ['<form action="find.html">', '', 'find.html: there is no such file'],
    ['<img src="https://cdn.example/x.png">', '', 'https://cdn.example/x.png: is on another host'],
    ['<script src="assets/b.js"></script>', '', 'assets/b.js: there is no such file'],
    ['<a href="attachments/gone.pdf">', '', 'attachments/gone.pdf: there is no such file'],
    ['', '<link rel="canonical" href="https://other.example/">', 'https://other.example/: is on another host'],
    ['', '<meta http-equiv="refresh" content="0; url=annex-m/two.html">', 'annex-m/two.html: there is no such file'],
    ['', '<meta http-equiv="Refresh" content="0;URL=annex-m/old.html">', 'annex-m/old.html: is a redirect itself'],
  ])('%s %s', (body, head, fault) => {
    expect(brokenIn(body, head)).toEqual([`index.html: ${fault}`]);
  });

  test('are told page by page', () => {
    const broken = [
      { path: 'a.html', address: 'x.html', fault: 'there is no such file' },
      { path: 'a.html', address: '', fault: 'is no address' },
    ];
    expect(formatBrokenLinks(broken, { pages: 3, links: 9 })).toBe(
      'a.html\n  x.html  there is no such file\n  (empty)  is no address\n\n2 broken links on 1 page; 9 links on 3 pages checked',
    );
    expect(formatBrokenLinks([], { pages: 3, links: 9 })).toBe('No broken links; 9 links on 3 pages checked');
  });
});
