import { expect, test } from 'vitest';
import { factsOf, photograph } from './photograph-for-tests.ts';
import { tellsPlace } from './tells-place.ts';

const home = [54, 34, 12];
const bytes = (...parts: (string | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1'))));

test.each([
  ['a photograph with its place', photograph(home)],
  ['one whose facts are written from the other end', bytes('Exif\0\0', factsOf(home, true))],
  ['one in TIFF, which is its facts', bytes(factsOf(home))],
  ['one in PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\x78eXIf', factsOf(home))],
  ['one in a PDF, as it came', bytes('%PDF-1.7\n1 0 obj\nstream\n', photograph(home), '\nendstream')],
  ['one whose place is text', bytes('<rdf:Description exif:GPSLatitude="54,34.2N"/>')],
  ['one whose place is an element', bytes('<exif:GPSLatitude>54,34.2N</exif:GPSLatitude>')],
  ['the second of two', bytes(photograph(), photograph(home))],
])('%s tells the place', (_, file) => {
  expect(tellsPlace(file)).toBe(true);
});

test.each([
  ['a photograph without its place', photograph()],
  ['one of a telephone that found none', photograph([0, 0, 0])],
  ['one that is cut off', photograph(home).subarray(0, 60)],
  ['other bytes that begin alike', bytes('II*\0\xff\xff\xff\xff', 'MM\0*')],
  ['a text about it', bytes('The field GPSLatitude is empty: <exif:GPSLatitude></exif:GPSLatitude>')],
  ['no bytes', new Uint8Array()],
])('%s does not', (_, file) => {
  expect(tellsPlace(file)).toBe(false);
});
