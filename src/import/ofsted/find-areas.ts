import type { Block } from '../pdf/block.ts';
import { farewellWords } from '../pdf/end-letter.ts';
import type { RecommendationItem } from './find-recommendations.ts';
import { saysNone } from './says-none.ts';

/** How a letter comes to its end. */
const closing = new RegExp(
  String.raw`^(?:${farewellWords}|(?:kind|best) regards|I am copying this letter|I have copied this letter|(?:thank you|I would like to thank you) for your co-?operation|this letter will be (?:copied|published))\b`,
  'i',
);

/** How a box begins that tells of a child, whose heading may be set smaller than the text. */
const tellsOfCase = /^(?:case|practice) stud(?:y|ies)(?::|\n|$)/i;

/** How a section’s items are printed: each bullet one, or each paragraph with the bullets below it. */
type Shape = 'bullets' | 'paragraphs';

/** The areas for improvement and priority action of letters and area reports: boxed, in a table, as bullets or as paragraphs. */
export function findAreas(
  blocks: readonly Block[],
  isHeading: (text: string) => boolean,
  isSubHeading: (block: Block, opener: Block) => boolean,
): RecommendationItem[] {
  const items: RecommendationItem[] = [];
  const opens = (block: Block, at: number) => isSetAsHeading(block, blocks[at + 1]) && isHeading(block.text);
  blocks.forEach((opener, at) => {
    if (!opens(opener, at)) return;
    const rest = blocks.slice(at + 1);
    const end = rest.findIndex(
      (block, index) =>
        closing.test(block.text) ||
        opens(block, at + 1 + index) ||
        (block.kind === 'heading' && !isSubHeading(block, opener)),
    );
    const section = (end < 0 ? rest : rest.slice(0, end)).filter(
      ({ kind }) => kind !== 'heading' && kind !== 'footnote',
    );
    items.push(...itemsOf(section, opener.text).map((item) => ({ ...item, at })));
  });
  return items.filter(({ text }) => text.trim() !== '' && !saysNone(text) && !tellsOfCase.test(text));
}

/** A heading may be larger than what it stands over, but not bold. */
const isSetAsHeading = ({ kind, size }: Block, next: Block | undefined): boolean =>
  kind === 'heading' || (kind === 'paragraph' && next !== undefined && size > next.size + 1);

function itemsOf(section: readonly Block[], heading: string): Omit<RecommendationItem, 'at'>[] {
  const hasList = section.some(({ kind, box }) => (kind === 'bullet' || kind === 'numbered') && box === undefined);
  const shape: Shape = hasList && !/priority/i.test(heading) ? 'bullets' : 'paragraphs';
  const items: Block[][] = [];
  for (const block of section) {
    const open = items.at(-1);
    if (block.kind === 'table') items.push(...tableItems(block));
    else if (open !== undefined && belongsTo(block, open, shape)) open.push(block);
    else if (block.box !== undefined || block.kind !== 'paragraph' || shape === 'paragraphs') items.push([block]);
  }
  return items.map((blocks) => ({
    text: textOf(blocks),
    page: blocks[0]?.page ?? 1,
    marker: undefined,
    heading,
    urgency: undefined,
  }));
}

function belongsTo(block: Block, open: readonly Block[], shape: Shape): boolean {
  const first = open[0] as Block;
  if (first.kind === 'table') return false;
  if (block.box !== undefined || first.box !== undefined) {
    // A row that a page break cuts in two begins overleaf with the rest of its list.
    return block.box === first.box ? block.kind !== 'numbered' : block.kind === 'bullet' && block.page > first.page;
  }
  if (shape === 'paragraphs') return block.kind === 'bullet' && (first.kind === 'paragraph' || block.x > first.x + 6);
  return block.x > first.x + 6;
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ kind, text }, index) => (index > 0 && kind !== 'paragraph' ? `- ${text}` : text)).join('\n');
}

/** Each row of a table is an item: its longest cell, then the other cells with their headings, like the responsible body. */
function tableItems(table: Block): Block[][] {
  const [header = [], ...others] = table.headed === true ? (table.rows ?? []) : [[], ...(table.rows ?? [])];
  return others.map((row) => {
    const main = row.reduce((best, cell, index) => (cell.length > (row[best]?.length ?? 0) ? index : best), 0);
    const rest = row.flatMap((cell, index) =>
      index === main || cell === '' ? [] : [`${header[index] ? `${header[index]}: ` : ''}${cell.replace(/\n/g, ' ')}`],
    );
    const text = [(row[main] ?? '').replace(/\n• /g, '\n- '), ...rest].join('\n');
    return [{ ...table, text }];
  });
}
