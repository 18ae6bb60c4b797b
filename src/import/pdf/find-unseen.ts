import { joinSpaces } from '../../words/join-spaces.ts';
import { shorten } from '../../words/shorten.ts';
import { listSome } from '../../words/list-some.ts';
import type { ImportWarning } from '../importer.ts';
import type { Page } from './page.ts';
import type { Glyph } from './read-glyphs.ts';

/** The words that a page holds and does not print: those without any ink or wholly transparent. */
export function findUnseen(glyphs: readonly Glyph[]): string {
  const unseen = glyphs.filter(({ inked }) => !inked);
  const words = unseen.map((glyph, index) => {
    const before = unseen[index - 1];
    const apart =
      before !== undefined &&
      (before.at !== glyph.at || Math.hypot(glyph.x - before.x, glyph.y - before.y) > before.width + 0.15 * glyph.size);
    return apart ? ` ${glyph.text}` : glyph.text;
  });
  return joinSpaces(words.join(''));
}

/** Warns of the pages that hold words which they do not print. */
export function warnOfUnseen(pages: readonly Page[]): ImportWarning[] {
  const found = pages.filter(({ unseen = '' }) => unseen !== '');
  return found.slice(0, 1).map(({ unseen = '', number }) => ({
    code: 'pdf-unseen-text',
    message: `${pagesThatHold(found)} words that nobody sees: “${shorten(unseen, 160)}”. They were read. Text recognition puts such words behind the picture of a page; hold them against what the page shows.`,
    page: number,
  }));
}

/** Warns of the pages that hold words under a cover, never what they say: it may be the name of a child. */
export function warnOfCovered(pages: readonly Page[]): ImportWarning[] {
  const found = pages.filter(({ covered }) => covered);
  return found.slice(0, 1).map(({ number }) => ({
    code: 'words-covered',
    message: `${pagesThatHold(found)} words that are covered, have the colour of what they stand on, or are marked to be taken out. They were left out. The file still holds them: whoever opens it can copy them. Have it redacted again, so that the words are taken out and not only covered; if nothing was meant to be secret, compare the text with the page.`,
    page: number,
  }));
}

function pagesThatHold(pages: readonly Page[]): string {
  const numbers = listSome(pages.map(({ number }) => String(number)));
  return pages.length === 1 ? `Page ${numbers} holds` : `Pages ${numbers} hold`;
}
