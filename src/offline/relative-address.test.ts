import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativeAddress, wayToRoot } from './relative-address.ts';

describe('an address below the base path becomes relative to its page', () => {
  test.each([
    ['/evidence/gaps.html', 'index.html', 'gaps.html'],
    ['/evidence/gaps.html?kind=a&kind=b#gap-2', 'annex-m/03.html', '../gaps.html?kind=a&kind=b#gap-2'],
    ['/evidence/annex-m/04.html#detail-1', 'annex-m/03.html', '04.html#detail-1'],
    ['/evidence/annex-m/03.html#detail-1', 'annex-m/03.html', '03.html#detail-1'],
    ['/evidence/', 'annex-m/03.html', '../index.html'],
    ['/evidence', 'index.html', 'index.html'],
    ['/evidence/?q=x', 'index.html', 'index.html?q=x'],
    ['/evidence/owners/', 'index.html', 'owners/index.html'],
    ['/evidence/attachments/a%20b.pdf#page=3', 'documents/x.html', '../attachments/a%20b.pdf#page=3'],
    ['/evidence/a%20b/d.html', 'a b/c.html', 'd.html'],
    ['/evidence/a:b.html', 'index.html', './a:b.html'],
    ['/evidence/annex-m/03/x.html', 'annex-m/03.html', '03/x.html'],
    ['/evidence/100%.html', 'annex-m/03.html', '../100%.html'],
  ])('%s on %s: %s', (address, page, expected) => {
    expect(relativeAddress(address, page, '/evidence/')).toBe(expected);
  });

  test('at the root of a server too, and with a base path without its last stroke', () => {
    expect(relativeAddress('/', 'annex-m/03.html', '/')).toBe('../index.html');
    expect(relativeAddress('/gaps.html', 'index.html', '/')).toBe('gaps.html');
    expect(relativeAddress('/evidence/gaps.html', 'index.html', '/evidence')).toBe('gaps.html');
  });

  test.each([
    '#main',
    '',
    'gaps.html',
    '../gaps.html',
    'https://example.org/evidence/x',
    'mailto:a@example.org',
    '//example.org/evidence/',
    '/evidence-of-others/x.html',
    '/other/x.html',
    'data:image/svg+xml,/evidence/x',
  ])('“%s” stays as it is', (address) => {
    expect(relativeAddress(address, 'annex-m/03.html', '/evidence/')).toBeUndefined();
  });

  test.each(['#main', '', '?q=x', 'gaps.html', '//example.org/', 'https://example.org/'])(
    '“%s” stays at the root of a server too',
    (address) => expect(relativeAddress(address, 'annex-m/03.html', '/')).toBeUndefined(),
  );
});

const name = fc.stringMatching(/^[a-z0-9 .:é-]{0,5}[a-z0-9é]$/);
const path = fc.array(name, { minLength: 1, maxLength: 4 });
const encoded = (parts: readonly string[]) => parts.map(encodeURIComponent).join('/');

test('opened from a disk it leads to the file that the original leads to on a server', () => {
  fc.assert(
    fc.property(
      path,
      path,
      fc.constantFrom('/', '/evidence/', '/a/b/'),
      fc.constantFrom('', '?q=1', '#x'),
      (...given) => {
        const [page, target, base, rest] = given;
        const address = `${base}${encoded(target)}${rest}`;
        const relative = relativeAddress(address, page.join('/'), base) ?? '';
        const onServer = new URL(address, 'http://server').href.slice(`http://server${base}`.length);
        const onDisk = new URL(relative, `file:///D:/copy/${encoded(page)}`).href.slice('file:///D:/copy/'.length);
        expect(decodeURIComponent(onDisk)).toBe(decodeURIComponent(onServer));
      },
    ),
    { numRuns: 2000 },
  );
});

test('the way back to the copy’s folder', () => {
  expect(['index.html', 'annex-m/03.html', 'a/b/c.html'].map(wayToRoot)).toEqual(['./', '../', '../../']);
});
