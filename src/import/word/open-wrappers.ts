import { wordsOf } from './words-of.ts';

/**
 * A Word document’s XML without what only stands around text: fields whose result is written out, runs in one direction, parts
 * named for a program. Their text would be left out with them. What Word offers in two versions, like a text box, is there once,
 * so that what is numbered in it is counted once.
 */
export function openWrappers(documentXml: string): string {
  return documentXml
    .replace(alternatives, oneVersion)
    .replace(/<w:customXmlPr\b[^>]*?(?:\/>|>[\s\S]*?<\/w:customXmlPr>)/g, '')
    .replace(/<\/?w:(?:fldSimple|dir|bdo|customXml)(?:\s[^>]*)?>/g, '')
    .replace(/<w:cr\s*\/>/g, '<w:br/>');
}

// One that holds another is left as it is: its inner one would end it too soon.
const alternatives = /<mc:AlternateContent\b[^>]*>((?:(?!<mc:AlternateContent\b)[\s\S])*?)<\/mc:AlternateContent>/g;

/** The older version, which is the one that is read; where it does not say the same, the newer, which is the one that Word shows. */
function oneVersion(_: string, inside: string): string {
  const older = /<mc:Fallback\b[^>]*>([\s\S]*)<\/mc:Fallback>/.exec(inside)?.[1] ?? '';
  const newer = /<mc:Choice\b[^>]*>([\s\S]*?)<\/mc:Choice>/.exec(inside)?.[1] ?? '';
  const boxes = newer.match(/<w:txbxContent\b[^>]*>[\s\S]*?<\/w:txbxContent>/g) ?? [];
  const said = boxes.length > 0 ? inPicture(boxes.join('')) : newer;
  const read = wordsOf(said) === '' || wordsOf(said) === wordsOf(older) ? older : said;
  return `<mc:AlternateContent><mc:Fallback>${read}</mc:Fallback></mc:AlternateContent>`;
}

const inPicture = (boxes: string) => `<w:pict><v:shape><v:textbox>${boxes}</v:textbox></v:shape></w:pict>`;
