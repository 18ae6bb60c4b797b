import { makeParagraph, makeTask } from '../make-blocks.ts';
import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

const unfinished =
  /\bto be (added|updated|confirmed|inserted|completed|checked|clarified|provided|written|finali[sz]ed|agreed)\b|\b(TBC|TBA|TBD)\b|\?\?|\bneeds? (to be )?(discuss(ion|ed)|updating|checking)\b|\b(discussion|update|check|clarification)\b.{0,40}\bneeded\b|\[[^\]]*\b(add|insert|update|check|confirm)\b[^\]]*\]/i;

/** Whether a sentence says that something is unfinished or asks the authors themselves a question. */
function isOpenNote(sentence: string): boolean {
  const text = sentence.trim();
  return /\?[)’”"']?$/.test(text) || (text.length < 220 && unfinished.test(text));
}

/** A part’s blocks with unfinished points as task items, and the notes that belong to no numbered paragraph. */
export function markOpenNotes(blocks: readonly RootContent[]): {
  readonly blocks: RootContent[];
  readonly notes: Paragraph[];
} {
  const notes: Paragraph[] = [];
  const kept = blocks.flatMap((block): RootContent[] => {
    if (block.type === 'paragraph' && isWholeNote(block)) {
      notes.push(block);
      return [];
    }
    if (block.type !== 'list') return [block];
    if (block.ordered) return [{ ...block, children: block.children.map(markItem) }];
    const items = block.children.filter((item) => {
      const paragraph =
        item.children.length === 1 && item.children[0]?.type === 'paragraph' ? item.children[0] : undefined;
      if (paragraph === undefined || !isWholeNote(paragraph)) return true;
      notes.push(paragraph);
      return false;
    });
    return items.length === 0 ? [] : [{ ...block, children: items }];
  });
  return { blocks: kept, notes };
}

const isWholeNote = (paragraph: Paragraph) => {
  const sentences = sentencesOf(toString(paragraph));
  return sentences.length > 0 && sentences.every(isOpenNote);
};

/** Cuts a text after each full stop, question or exclamation mark that a capital follows. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!][)’”"']?)\s+(?=[\p{Lu}‘“"'(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function markItem(item: ListItem): ListItem {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return item;
  if (isWholeNote(first)) return { ...item, checked: false };
  const sentences = sentencesOf(toString(first));
  const open = trailing(sentences);
  const last = first.children.at(-1);
  if (open.length === 0 || last?.type !== 'text') return item;
  const tail = open.join(' ');
  const flat = last.value.replace(/\s+/g, ' ').trimEnd();
  if (!flat.endsWith(tail)) return item;
  const children: PhrasingContent[] = [
    ...first.children.slice(0, -1),
    { type: 'text', value: flat.slice(0, -tail.length).trimEnd() },
  ];
  const tasks = open.map((sentence) => makeTask([makeParagraph(sentence)]));
  return {
    ...item,
    children: [
      { type: 'paragraph', children },
      ...rest,
      { type: 'list', ordered: false, spread: false, children: tasks },
    ],
  };
}

function trailing(sentences: readonly string[]): string[] {
  const lastClosed = sentences.findLastIndex((sentence) => !isOpenNote(sentence));
  return sentences.slice(lastClosed + 1);
}
