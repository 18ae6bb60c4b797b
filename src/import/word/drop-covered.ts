import type { ImportWarning } from '../importer.ts';
import { blot } from '../blot.ts';
import { isPale } from '../is-alike.ts';
import { attributeOf } from '../attribute-of.ts';
import { fillOf, findGround, type Around } from './find-ground.ts';
import { runPattern, saidIn, words } from './run-pattern.ts';

/**
 * A Word document’s XML without the words that have the colour of what they stand on, as if blacked out, with a warning that
 * does not tell them. Where the ground is dark, a mark stands for them.
 */
export function dropCovered(
  documentXml: string,
  stylesXml = '',
): { readonly xml: string; readonly warnings: readonly ImportWarning[] } {
  // Most documents colour no ground at all.
  if (!/<w:(?:highlight|shd)\b/.test(documentXml + stylesXml)) return { xml: documentXml, warnings: [] };
  const groundOf = findGround(stylesXml);
  const around: Around[] = [];
  const open: string[] = [];
  let [found, goesOn] = [false, false];
  const xml = documentXml.replace(pieces, (piece) => {
    const [, closes, name = ''] = /^<(\/?)w:(\w+)/.exec(piece) ?? [];
    if (name in places) {
      if (closes === '/')
        leave(
          around,
          around.findLastIndex(({ is }) => is === places[name]),
        );
      else around.push({ is: places[name] ?? 'box' });
      if (name === 'p') goesOn = false;
    } else if (name === 'pStyle' || name === 'shd') {
      const place = around.at(-1);
      if (place !== undefined && open.length === 1) {
        if (name === 'pStyle') place.style ??= attributeOf(piece, 'w:val');
        else if (open[0] === (place.is === 'cell' ? 'tcPr' : 'pPr')) place.ground ??= fillOf(piece);
      }
    } else if (name !== 'r') {
      if (closes === '/') leave(open, open.lastIndexOf(name));
      else open.push(name);
    } else {
      const ground = groundOf(piece, around);
      const said = saidIn(piece);
      if (ground === undefined || said === '') {
        goesOn &&= said.trim() === '';
        return piece;
      }
      // A space alone is no word; it stays so that its neighbours stay apart.
      if (said.trim() === '') return goesOn ? piece.replace(words, '') : piece;
      const mark = goesOn || isPale(ground) ? '' : blot;
      const left = `${!goesOn && /^\s/.test(said) ? ' ' : ''}${mark}${/\s$/.test(said) ? ' ' : ''}`;
      [found, goesOn] = [true, true];
      let first = true;
      return piece.replace(words, () => (first ? ((first = false), `<w:t xml:space="preserve">${left}</w:t>`) : ''));
    }
    return piece;
  });
  return { xml, warnings: found ? [warning] : [] };
}

/** Takes off a list what stands at a place and behind it; an end without its beginning takes nothing. */
function leave(list: unknown[], at: number): void {
  if (at >= 0) list.splice(at);
}

const places: Readonly<Record<string, Around['is']>> = { p: 'paragraph', tc: 'cell', txbxContent: 'box' };

const pieces = new RegExp(
  String.raw`</?w:(?:p|tc|txbxContent|pPr|tcPr|rPr|pPrChange|tcPrChange)(?:\s[^>]*)?(?<!/)>|<w:(?:pStyle|shd)\b[^>]*>|${runPattern}`,
  'g',
);

const warning: ImportWarning = {
  code: 'words-covered',
  message:
    'The document has words in the colour of what they stand on, as if blacked out. They were left out. The file still holds them: whoever opens it can copy them. Have it redacted again, so that the words are taken out and not only covered; if they are no secret, give them another colour and import the file again.',
};
