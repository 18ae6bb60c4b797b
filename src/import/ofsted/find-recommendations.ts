import type { Block } from '../pdf/block.ts';
import { saysNone } from './says-none.ts';
import type { Recommendation } from './report.ts';

/** An item of a list of recommendations, as printed. */
export type RecommendationItem = {
  readonly text: string;
  readonly marker: string | undefined;
  /** The heading it stands under. */
  readonly heading: string;
  readonly urgency: Recommendation['urgency'] | undefined;
  /** Its place in the report’s blocks, to tell which chapter it belongs to. */
  readonly at: number;
};

/** Where a list begins, and the size of its heading: a heading of that size ends it. */
type Section = { readonly heading: string; readonly size: number };

/** The items of every list that stands under one of the given headings, whole, with their sub-lists. */
export function findRecommendations(
  blocks: readonly Block[],
  isHeading: (text: string) => boolean,
  isEnd: (text: string) => boolean = () => false,
): RecommendationItem[] {
  const items: RecommendationItem[] = [];
  let section: Section | undefined;
  let urgency: RecommendationItem['urgency'];
  let top: Block | undefined;
  blocks.forEach((block, at) => {
    const opens = block.kind !== 'table' && isHeading(block.text);
    const soon = section !== undefined && block.text.length < 80 ? urgencyOf(block.text) : undefined;
    if (opens || soon !== undefined || block.kind === 'heading') {
      if (soon !== undefined || opens) urgency = soon;
      section = opens ? within(section, block) : isInside(section, block, isEnd) ? section : undefined;
      top = undefined;
      return;
    }
    if (section === undefined || (block.kind !== 'bullet' && block.kind !== 'numbered')) return;
    const last = items.at(-1);
    if (last !== undefined && top !== undefined && isNested(block, top)) {
      items[items.length - 1] = { ...last, text: `${last.text}\n- ${block.text}` };
      return;
    }
    top = block;
    items.push({ text: block.text, marker: block.marker, heading: section.heading, urgency, at });
  });
  return items.filter(({ text }) => !saysNone(text));
}

/** "Areas for improvement" below "What does the local authority need to improve?" is a part of it. */
function within(section: Section | undefined, block: Block): Section {
  const inside = section !== undefined && block.size <= section.size + 0.3;
  return { heading: block.text, size: inside ? section.size : block.size };
}

/** Headings below which no list of what to improve goes on, however small they are. */
const opensOther =
  /\b(?:working well|strengths?|(?:main|key|headline) findings|inspection findings|background|next steps)\b/i;

/** A smaller heading groups the items of a list; one as large as the list’s own ends it. */
function isInside(section: Section | undefined, block: Block, isEnd: (text: string) => boolean): boolean {
  if (section === undefined || isEnd(block.text) || opensOther.test(block.text)) return false;
  return urgencyOf(block.text) !== undefined || block.size < section.size - 0.3;
}

function isNested(block: Block, top: Block): boolean {
  return block.x > top.x + 6 && !(block.kind === 'numbered' && top.kind === 'bullet');
}

/** How soon a heading over recommendations wants them acted on, or nothing when it says no such thing. */
function urgencyOf(heading: string): RecommendationItem['urgency'] {
  const text = heading.toLowerCase();
  if (/^(to be actioned )?immediate(ly)?:?$/.test(text)) return 'immediate';
  if (/^within (three|3) months( of .*)?:?$/.test(text)) return 'within-3-months';
  if (/^within (six|6) months( of .*)?:?$/.test(text)) return 'within-6-months';
  return undefined;
}
