import { expect, test } from 'vitest';
import { findLinks } from './find-links.ts';
import type { Page } from './page.ts';

const perLetter = 6;

/** A page with one line, and a link over the words that are named. */
function linked(text: string, words: string, url: string): Page {
  const width = text.length * perLetter;
  const line = { text, x: 70, y: 100, width, size: 12, bold: false, cells: [{ text, x: 70, width, bold: false }] };
  const link = { url, x: 70 + text.indexOf(words) * perLetter, y: 90, width: words.length * perLetter, height: 12 };
  return { number: 1, height: 842, lines: [line], rules: [], links: [link] };
}

const textUnder = (text: string, words: string) => findLinks([linked(text, words, 'http://www.example.org/')])[0]?.text;

test.each([
  ['It is on www.example.org. If you', 'www.example.org. If', 'www.example.org'],
  ['It is on www.example.org. If you', 'on www.example.org.', 'www.example.org'],
  ['Read our guidance, please.', 'our guidance,', 'our guidance'],
])('of “%s” the link over “%s” is “%s”', (text, words, found) => {
  expect(textUnder(text, words)).toBe(found);
});
