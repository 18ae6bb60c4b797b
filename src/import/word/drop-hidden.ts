import { joinSpaces } from '../../words/join-spaces.ts';
import { shorten } from '../../words/shorten.ts';
import type { ImportWarning } from '../importer.ts';
import { attributeOf } from '../attribute-of.ts';
import { dropCovered } from './drop-covered.ts';
import { looksNow, runPattern, saidIn, words } from './run-pattern.ts';
import { findStyleLooks } from './style-looks.ts';
import { tagIn, valueIn } from './value-in.ts';

/**
 * A Word document’s XML without the words that it does not print: those that they or their styles hide, with a warning that
 * tells them; those that are covered, with one that does not; and what a form says where nobody has written anything yet.
 */
export function dropHidden(
  documentXml: string,
  stylesXml = '',
): { readonly xml: string; readonly warnings: readonly ImportWarning[] } {
  const styles = findStyleLooks(stylesXml, saysHidden);
  const hidden: string[] = [];
  // The style of each open paragraph: one may stand in a text box of another.
  const paragraphs: (string | undefined)[] = [];
  const isHidden = (run: string) =>
    saysHidden(run) ?? styles.of(valueIn(run, 'rStyle')) ?? styles.of(paragraphs.at(-1)) ?? styles.byDefault;
  const xml = documentXml
    .replace(/<w:sdt>(?:(?!<w:sdt>)[\s\S])*?<\/w:sdt>/g, (control) =>
      /<w:showingPlcHdr\b(?![^>]*w:val="(?:0|false|off)")/.test(control) ? control.replace(words, '') : control,
    )
    .replace(pieces, (piece) => {
      if (piece === '</w:p>') paragraphs.pop();
      else if (/^<w:p[\s>]/.test(piece)) paragraphs.push(undefined);
      // A later one tells which style it was before somebody changed it.
      else if (piece.startsWith('<w:pStyle')) paragraphs.push(paragraphs.pop() ?? attributeOf(piece, 'w:val'));
      else if (piece.startsWith('<w:r') && isHidden(piece)) {
        hidden.push(saidIn(piece));
        return piece.replace(words, '');
      }
      return piece;
    });
  const told = joinSpaces(hidden.join(' '));
  const seen = dropCovered(xml, stylesXml);
  return { xml: seen.xml, warnings: [...(told === '' ? [] : [warningOf(told)]), ...seen.warnings] };
}

/** What looks say of whether words are hidden; undefined where they say nothing. */
function saysHidden(looks: string): boolean | undefined {
  const found = tagIn(looksNow(looks), 'vanish');
  return found === undefined ? undefined : !/^(?:0|false|off)$/.test(attributeOf(found, 'w:val') ?? '');
}

const pieces = new RegExp(String.raw`<w:p(?:\s[^>]*)?(?<!/)>|</w:p>|<w:pStyle\b[^>]*>|${runPattern}`, 'g');

const warningOf = (told: string): ImportWarning => ({
  code: 'hidden-text',
  message: `The document has hidden text, which was left out: “${shorten(told, 160)}”. If it counts, write it into the text.`,
});
