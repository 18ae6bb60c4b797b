import { shorten } from '../../words/shorten.ts';
import type { ImportWarning } from '../importer.ts';
import { looksNow, runPattern } from './run-pattern.ts';
import { valueIn } from './value-in.ts';
import { wordsOf } from './words-of.ts';

/** Warns of words that are printed white on nothing, or so small that nobody reads them: they are read, and a reader of the original may not know them. */
export function findFaint(documentXml: string): ImportWarning[] {
  const faint = documentXml
    // Table cells, text boxes and shaded paragraphs may be dark, and white is then what can be read.
    .replace(/<w:(tc|txbxContent)\b[^>]*>(?:(?!<w:\1\b)[\s\S])*?<\/w:\1>/g, '')
    .replace(/<w:p(?:\s[^>]*)?>(?:(?!<\/?w:p[\s>])[\s\S])*?<\/w:p>/g, (paragraph) =>
      /<w:shd\b/.test(paragraph) ? '' : paragraph,
    )
    .match(new RegExp(runPattern, 'g'))
    ?.filter(isFaint)
    .map(wordsOf)
    .filter((words) => words !== '');
  if (faint === undefined || faint.length === 0) return [];
  return [
    {
      // White words may lie on a shape that floats behind them.
      code: /<wp:anchor\b|<v:(?:rect|roundrect|shape|background)\b/.test(documentXml) ? 'faint-perhaps' : 'faint-text',
      message: `The document prints words white or too small to read: “${shorten(faint.join(' '), 160)}”. They were read; take out what nobody was meant to see.`,
    },
  ];
}

// Half points: two points and less.
const smallest = 4;

function isFaint(run: string): boolean {
  const looks = /<w:rPr>([\s\S]*?)<\/w:rPr>/.exec(looksNow(run))?.[1] ?? '';
  const white = valueIn(looks, 'color')?.toUpperCase() === 'FFFFFF';
  const size = valueIn(looks, 'sz');
  return (white && !looks.includes('<w:highlight')) || (size !== undefined && Number(size) <= smallest);
}
