import type { FootnoteReference, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { decodeText } from '../../evidence/parsing/decode-text.ts';
import { findTangle } from '../../evidence/parsing/find-tangle.ts';
import { parseTree } from '../../markdown/parse-tree.ts';
import { bulletSigns } from '../bullet-signs.ts';
import type { ImportWarning, ReadResult } from '../importer.ts';
import { plainCharacters } from '../plain-characters.ts';
import { printedMarking } from '../printed-marking.ts';
import { dropPictures } from './drop-pictures.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { htmlToTree } from './html-to-tree.ts';
import { isolateHtml } from './isolate-html.ts';
import { joinSplitParagraphs } from './join-split-paragraphs.ts';
import { linkFootnotes } from './link-footnotes.ts';
import { resolveReferences } from './resolve-references.ts';
import { separateLists } from './separate-lists.ts';
import { separateParagraphs } from './separate-paragraphs.ts';
import { tabsToTables } from './tabs-to-tables.ts';
import { tidyTree } from './tidy-tree.ts';

const typedBullet = new RegExp(String.raw`^\s*[${bulletSigns}]\s*(?=\S)`);

/** Far longer than any report: a thousand pages. */
const longestText = 5_000_000;

/**
 * Reads text or Markdown as Markdown’s tree. Forgives what copying does to a document: headings repeated at page
 * breaks, paragraphs cut in two, tables left as tabs or HTML, bullets and footnotes as signs.
 */
export function readText(bytes: Uint8Array): ReadResult<Root> {
  if (bytes.length > longestText) {
    return {
      fault: {
        code: 'file-too-large',
        message: `The text is ${Math.round(bytes.length / 1_000_000)} million characters long, which is no report. Cut it into its documents and import those.`,
      },
    };
  }
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return { fault: { code: 'file-encoding', message: decoded.fault } };
  if (/^\s*(<!doctype html|<html\b|\{\\rtf)/i.test(decoded.text)) {
    return {
      fault: {
        code: 'file-is-html',
        message:
          'The file is a web page or a Word document with the ending of a text file. Open it in Word and save it as .docx.',
      },
    };
  }
  // Only what is set in by signs is deep: a line may well stand far to the right.
  const tangle = findTangle(decoded.text.replace(/[ \t]+/g, ' '));
  if (tangle !== undefined) {
    const line = tangle.line === undefined ? '' : ` (line ${tangle.line})`;
    return { fault: { code: 'file-too-complex', message: `The text cannot be read${line}. ${tangle.message}` } };
  }
  const { tree, warnings } = parseText(decoded.text);
  if (tree.children.length === 0) return { fault: { code: 'file-no-text', message: 'The file holds no text.' } };
  return { value: tree, warnings: [...printedMarking([], decoded.text.split(/[\n\f]/)), ...warnings] };
}

/** Turns text into a tree, with a warning for whatever was dropped. */
export function parseText(text: string): { readonly tree: Root; readonly warnings: readonly ImportWarning[] } {
  const pictures = dropPictures(cleanLines(text));
  const heads = dropRunningHeads(linkFootnotes(pictures.lines));
  const steps = [isolateHtml, tabsToTables, joinSplitParagraphs, separateParagraphs, separateLists];
  const markdown = steps.reduce<readonly string[]>((current, step) => step(current), heads.lines).join('\n');
  const tree = resolveReferences(parseTree(markdown));
  return {
    tree: tidyTree({ type: 'root', children: readHtml(tree.children) }),
    warnings: [...pictures.warnings, ...heads.warnings],
  };
}

function cleanLines(text: string): string[] {
  return plainCharacters(text.replace(/\f/g, '\n\n'))
    .split('\n')
    .map((line) =>
      line
        .replace(/(\S)\t+\s*$/, '$1')
        .replace(typedBullet, '- ')
        .replace(/^(\s*)[-*] (\d{1,3}[.)] )/, '$1$2')
        .replace(/^(\s*[-*] )· /, '$1'),
    );
}

function readHtml(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (block.type === 'html')
      return /^\s*<!--/.test(block.value) ? [] : markFootnotes(htmlToTree(block.value).children);
    if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'tableCell')
      return [{ ...block, children: readInlineHtml(block.children) }];
    if (!('children' in block)) return [block];
    return [{ ...block, children: readHtml((block as Parents).children as RootContent[]) } as RootContent];
  });
}

/** The marks of footnotes in HTML, where Markdown reads none. */
function markFootnotes<T extends Nodes>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node): T[] => {
    if (node.type === 'text')
      return node.value.split(/\[\^([\w-]{1,60})\]/).flatMap((value, index) => {
        const mark: FootnoteReference = { type: 'footnoteReference', identifier: value, label: value };
        return value === '' ? [] : [(index % 2 === 0 ? { type: 'text', value } : mark) as T];
      });
    return 'children' in node ? [{ ...node, children: markFootnotes(node.children as Nodes[]) }] : [node];
  });
}

/** Tags inside a sentence carry no words: a line break stays one, any other tag goes. E-mail addresses are text, not links. */
function readInlineHtml(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'html') return /^<br\b/i.test(child.value) ? [{ type: 'break' }] : [];
    // An address that stands right before what Outlook leaves of a picture is none with it.
    if (child.type === 'link' && (!/^https?:/.test(child.url) || /\[cid:/i.test(child.url)))
      return readInlineHtml(child.children);
    if (child.type === 'image') return [];
    return 'children' in child ? [{ ...child, children: readInlineHtml(child.children) }] : [child];
  });
}
