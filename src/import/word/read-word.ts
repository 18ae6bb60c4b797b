import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import type { ImportWarning, ReadFault, ReadResult } from '../importer.ts';
import { plainCharacters } from '../plain-characters.ts';
import { printedMarking } from '../printed-marking.ts';
import { readOfficeBeside } from '../read-office-beside.ts';
import { mainPart } from '../read-relations.ts';
import { fillRows } from './fill-rows.ts';
import { dropCovered } from './drop-covered.ts';
import { dropHidden } from './drop-hidden.ts';
import { findFaint } from './find-faint.ts';
import { findWordMarks } from './find-word-marks.ts';
import { htmlToTree } from './html-to-tree.ts';
import { isRunningHead } from './is-running-head.ts';
import { numberLists } from './number-lists.ts';
import { openWrappers } from './open-wrappers.ts';
import { showChoices } from './show-choices.ts';
import { strikeOnce } from './strike-once.ts';
import { tidyTree } from './tidy-tree.ts';
import { warnOfRunningHeads } from './warn-of-running-heads.ts';
import { wordsOf } from './words-of.ts';
import { unpackOffice } from './unpack-office.ts';

const allCovered: ReadFault = {
  code: 'word-all-covered',
  message:
    'All words of the Word file have the colour of what they stand on, so none was read. The file still holds them: whoever opens it can copy them.',
};

/** Reads a Word file as Markdown’s tree, every tracked change accepted, with a warning for whatever was left out. */
export async function readWord(bytes: Uint8Array): Promise<ReadResult<Root>> {
  const office = unpackOffice(bytes);
  if ('fault' in office) return office;
  const { parts, names } = office;
  const path = mainPart(parts, 'word/document.xml');
  const main = parts[path];
  if (main === undefined || !isDocument(main)) {
    return {
      fault: {
        code: 'file-not-word',
        message:
          'The file holds no Word document. It may be a sheet or slides saved under a Word ending; save it again as .docx from Word.',
      },
    };
  }
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const text = (name: string) => strFromU8(parts[`${folder}${name}.xml`] ?? new Uint8Array());
  const documentXml = strFromU8(main);
  const styles = text('styles');
  const shown = dropHidden(showChoices(openWrappers(documentXml)), styles);
  const notes = ['footnotes', 'endnotes'].flatMap((name) => {
    const part = `${folder}${name}.xml`;
    return parts[part] === undefined ? [] : [{ part, shown: dropHidden(text(name), styles) }];
  });
  const numbered = numberLists(fillRows(strikeOnce(shown.xml)), text('numbering'), styles);
  const heads = Object.keys(parts)
    .filter(isRunningHead)
    .map((part) => ({ part, shown: dropCovered(strFromU8(parts[part] ?? new Uint8Array()), styles) }));
  const running = heads.map(({ shown: { xml } }) => wordsOf(xml));
  const warnings = [
    ...warnOfRunningHeads(running, wordsOf(shown.xml)),
    ...findWordMarks({ document: documentXml, comments: text('comments') }, names),
    ...onceEach([shown, ...[...notes, ...heads].map((part) => part.shown)].flatMap(({ warnings }) => warnings)),
    ...findFaint(shown.xml),
  ];
  try {
    const { value } = await convert({
      ...parts,
      ...xmlOf(notes),
      [path]: strToU8(numbered),
    });
    const tree = tidyTree(htmlToTree(plainCharacters(value)));
    if (tree.children.length === 0 && warnings.some(({ code }) => code === 'words-covered'))
      return { fault: allCovered };
    if (tree.children.length === 0)
      return {
        fault: {
          code: 'file-no-text',
          message: 'The Word file holds no text. If its pages are pictures, find the original or type the text.',
        },
      };
    const uncovered = { part: path, shown: dropCovered(documentXml, styles) };
    const marked = printedMarking(
      running,
      tree.children.map((block) => toString(block)),
    );
    return {
      value: tree,
      warnings: [...marked, ...warnings],
      beside: readOfficeBeside({ ...parts, ...xmlOf([...heads, uncovered]) }),
    };
  } catch {
    return {
      fault: {
        code: 'file-damaged',
        message:
          'The Word file is damaged: its text cannot be read. Open it in Word, save it again and use the new copy.',
      },
    };
  }
}

type ShownPart = { readonly part: string; readonly shown: { readonly xml: string } };

const xmlOf = (parts: readonly ShownPart[]) =>
  Object.fromEntries(parts.map(({ part, shown }) => [part, strToU8(shown.xml)]));

/** Text and notes may say the same of themselves. */
const onceEach = (warnings: readonly ImportWarning[]): ImportWarning[] => [
  ...new Map(warnings.map((one) => [one.message, one])).values(),
];

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  ...Array.from({ length: 9 }, (_, level) => `p[style-name='toc ${level + 1}'] => !`),
  "p[style-name='TOC Heading'] => !",
  "r[style-name='Emphasis'] => em",
];

function convert(parts: Record<string, Uint8Array>): Promise<{ value: string }> {
  // Only parts that were unpacked within the limit reach mammoth, which has none of its own.
  const packed = zipSync(parts, { level: 0 });
  return mammoth.convertToHtml(
    { buffer: Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength) },
    {
      styleMap,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
}

const isDocument = (part: Uint8Array): boolean => /<w:document\b/.test(strFromU8(part.subarray(0, 20_000)));
