import type { InlineCode, Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { bulletSigns } from '../bullet-signs.ts';
import { emailAddress } from './email-address.ts';
import { firstText } from './first-text.ts';

/** A number that runs into its words, like 35.PAs. */
const unspaced = /^(\s*\d{1,3}[.)])(?=[A-Z“‘])/;
/** A sign that stands alone and is no bullet, like one that says yes. */
const loneSign = new RegExp(String.raw`^\s*([${bulletSigns}])(.*)$`, 's');
const listed = new RegExp(String.raw`^\s*[${bulletSigns}]|${unspaced.source}`);

/** A paragraph whose lines begin as the check asks: a number is one only with a space, and a bullet within bold words is none. */
export function prepareLine(paragraph: Paragraph): Paragraph {
  const merged = mergeTexts(paragraph.children);
  const children = merged.flatMap((child, index): PhrasingContent[] => {
    const opens = index === 0 || merged[index - 1]?.type === 'break';
    if (child.type === 'text') return opens ? openLine(child.value) : [child];
    return ['children' in child ? joinListed(child) : child];
  });
  return { ...paragraph, children };
}

function openLine(text: string): PhrasingContent[] {
  const [, sign, rest = ''] = loneSign.exec(text) ?? [];
  const value = (sign === undefined ? text : rest).replace(unspaced, '$1 ');
  const words: PhrasingContent[] = value === '' ? [] : [{ type: 'text', value }];
  return sign === undefined ? words : [{ type: 'inlineCode', value: sign }, ...words];
}

function mergeTexts(children: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (child.type === 'text' && last?.type === 'text') out.splice(-1, 1, { ...last, value: last.value + child.value });
    else out.push(child);
  }
  return out;
}

/** Lines within bold words and the like stay on one line where the next begins as an entry of a list would. */
function joinListed<T extends Nodes & { children: Nodes[] }>(node: T): T {
  const children = node.children.map((child, index): Nodes => {
    const next = node.children[index + 1];
    const opens = child.type === 'break' && next !== undefined && listed.test(firstText(next)?.value ?? '');
    if (opens) return { type: 'text', value: ' ' };
    return 'children' in child ? joinListed(child as T) : child;
  });
  return { ...node, children };
}

const address = new RegExp(String.raw`(${emailAddress}|\[cid:[^\]\s]{1,200}\])`, 'u');
// Whatever stands before it: the writer may put a backslash there.
const path = /((?<!\.)\.{1,2}\/[\w./-]{1,300}\.md(?![A-Za-z\d]))/;

/**
 * Markdown makes a link of every e-mail address, and the check refuses such links, what Outlook leaves of a picture and paths
 * that stand alone; as code they stay the text they are. A link that has no words shows its address.
 */
export function quoteAddresses<T extends Nodes>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node, index): T[] => {
    if (node.type === 'text')
      return quoteIn(partFromNote(node.value, nodes[index + 1]), address).flatMap(
        (piece): T[] => (piece.type === 'text' ? quoteIn(piece.value, path) : [piece]) as T[],
      );
    if (node.type === 'link' && toString(node).trim() === '')
      return [{ ...node, children: [{ type: 'text', value: node.url }] }];
    return 'children' in node ? [{ ...node, children: quoteAddresses(node.children as Nodes[]) }] : [node];
  });
}

/** A web address would take the mark of a footnote right behind it for its end. */
const partFromNote = (text: string, next: Nodes | undefined): string =>
  next?.type === 'footnoteReference' && /(?:https?:\/\/|www\.)\S*$/i.test(text) ? `${text} ` : text;

const quoteIn = (text: string, pattern: RegExp): (Text | InlineCode)[] =>
  text
    .split(pattern)
    .flatMap((value, index) => (value === '' ? [] : [{ type: index % 2 === 0 ? 'text' : 'inlineCode', value }]));
