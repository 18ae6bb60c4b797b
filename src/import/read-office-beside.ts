import { strFromU8 } from 'fflate';
import { decodeXml } from './decode-xml.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { printedHeads } from './sheet/printed-heads.ts';
import { isRunningHead } from './word/is-running-head.ts';

/** Far more than a header or a title says. */
const most = 200_000;

/**
 * The words of an Office file that stand beside its text: headers and footers, text boxes, what describes a picture,
 * title and key words, data fields, the notes and comments of slides, and addresses that links write to.
 */
export function readOfficeBeside(parts: Readonly<Record<string, Uint8Array>>): string {
  const words = Object.entries(parts).flatMap(([path, bytes]) => {
    const read = readerOf(path);
    return read === undefined ? [] : read(strFromU8(bytes));
  });
  const lines = words
    .map((text) =>
      decodeXml(text)
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  return [...new Set(lines)].join('\n\n').slice(0, most);
}

function readerOf(path: string): ((xml: string) => string[]) | undefined {
  if (isRunningHead(path)) return (xml) => [...paragraphs(xml), ...described(xml)];
  if (/^word\/document\d*\.xml$/i.test(path)) return (xml) => [...inTextBoxes(xml), ...described(xml), ...mailed(xml)];
  if (/^xl\/drawings\/[^/]+\.xml$/i.test(path)) return (xml) => [...paragraphs(xml), ...described(xml)];
  if (/^ppt\/notesSlides\/[^/]+\.xml$/i.test(path)) return paragraphs;
  if (/^ppt\/comments\/[^/]+\.xml$/i.test(path)) return values;
  if (/^ppt\/slides\/[^/]+\.xml$/i.test(path)) return described;
  if (/^xl\/worksheets\/[^/]+\.xml$/i.test(path)) return printedHeads;
  if (/^docProps\/(?:core|custom)\.xml$|^customXml\/item\d*\.xml$/i.test(path)) return values;
  return /\.rels$/i.test(path) ? mailed : undefined;
}

// A link’s address may stand in a field’s code alone.
const paragraphs = (xml: string): string[] => paragraphsOf(xml, true);

const inTextBoxes = (xml: string): string[] =>
  xml
    .split('<w:txbxContent>')
    .slice(1)
    .flatMap((box) => paragraphs(box.split('</w:txbxContent>')[0] ?? ''));

const described = (xml: string): string[] =>
  [...xml.matchAll(/<(?:wp:docPr|\w{1,9}:cNvPr)\b[^<>]*/g)].flatMap(([element]) =>
    [...element.matchAll(/ (?:descr|title)="([^"]*)"/g)].map(([, text = '']) => text),
  );

const mailed = (xml: string): string[] =>
  [...xml.matchAll(/mailto:([^"?<>\s&]{3,200})/gi)].map(([, address = '']) => address);

const values = (xml: string): string[] => xml.split(/<[^<>]*>/);
