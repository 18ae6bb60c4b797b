import type { List, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { compareNumbers } from '../../words/compare-numbers.ts';
import { foldLists } from '../word/fold-lists.ts';
import { splitOwners } from '../word/split-owners.ts';
import { findKnownSection, type KnownSection } from './known-sections.ts';
import { liveText } from './live-text.ts';
import { partHeading } from './part-heading.ts';
import { readParts, type PrintedParts } from './read-parts.ts';

/** One section as printed: its heading and the blocks of each part. */
export type PrintedSection = PrintedParts & {
  readonly number: string;
  /** The number in print, where there is one. */
  readonly printed?: string;
  readonly title: string;
};

/** What stands before the first section, and the sections in printed order. */
export type PrintedAssessment = {
  readonly preamble: readonly RootContent[];
  readonly sections: readonly PrintedSection[];
};

/** Cuts an assessment into its sections and their parts, by the titles of the framework’s sections and by the parts’ headings. */
export function readSections(blocks: readonly RootContent[], known: readonly KnownSection[]): PrintedAssessment {
  const units = blocks.flatMap(explode);
  const starts = units.flatMap((unit, index) => {
    const head = headOf(unit, known);
    return head !== undefined && isSectionStart(units, index, known) ? [{ index, ...head }] : [];
  });
  // A number out of order may be that of a paragraph, unless the framework’s own title stands beside it.
  const rising = starts.filter(({ number, title }, position) => {
    const earlier = starts.slice(0, position).map((start) => start.number);
    const isNamed = findKnownSection(title, known)?.number === number && !earlier.includes(number);
    return isNamed || earlier.every((other) => isBefore(other, number));
  });
  const outOfOrder = new Set(starts.filter((start) => !rising.includes(start)).map(({ index }) => units[index]));
  const sections = rising.map(({ index, number, printed, title, owners }, position) => {
    const end = rising[position + 1]?.index ?? units.length;
    return {
      number,
      ...(printed === undefined ? {} : { printed }),
      title,
      ...readParts(units.slice(index, end), owners, outOfOrder),
    };
  });
  return { preamble: foldLists(units.slice(0, rising[0]?.index ?? units.length)), sections };
}

/** Whether a printed number comes before another: 2.9 before 2.10. */
const isBefore = (one: string, other: string) => compareNumbers(one, other) < 0;

/** Lists item by item, so that a heading that was read as the next item of a list can be seen. */
function explode(block: RootContent): RootContent[] {
  if (block.type !== 'list') return [block];
  return block.children.map((item, index): List => ({
    ...block,
    ...(block.ordered ? { start: (block.start ?? 1) + index } : {}),
    children: [item],
  }));
}

type Head = {
  readonly number: string;
  readonly printed?: string;
  readonly title: string;
  readonly owners: readonly string[];
};

function headOf(unit: RootContent, sections: readonly KnownSection[]): Head | undefined {
  if (unit.type === 'list' && (!unit.ordered || unit.children[0]?.children.length !== 1)) return undefined;
  if (unit.type !== 'list' && unit.type !== 'paragraph' && unit.type !== 'heading') return undefined;
  const { title: text, owners } = splitOwners(liveText(unit));
  const printed = unit.type === 'list' ? { number: String(unit.start), title: text } : numbered(text);
  const known =
    unit.type === 'heading' || text.length < 400 ? findKnownSection(printed?.title ?? text, sections) : undefined;
  if (printed === undefined) return known && { number: known.number, title: text, owners };
  // A number alone, or before initials, heads nothing that a section could be called.
  if (printed.title === '' || Number(printed.number) > 30 || (printed.number.includes('.') && known === undefined))
    return undefined;
  // The framework’s own title says which section it is, even where automatic numbering went wrong.
  return { ...printed, number: known?.number ?? printed.number, printed: printed.number, owners };
}

/** 30 May 2016 is a day, not section 30. */
const startsWithMonth =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/i;

function numbered(text: string): { number: string; title: string } | undefined {
  const [, number, title] = /^(?:section\s+)?(\d{1,2}(?:\.\d{1,2})?)\s*[.):–-]?\s+(\S.*)$/i.exec(text) ?? [];
  return number === undefined || title === undefined || startsWithMonth.test(title) ? undefined : { number, title };
}

/** A heading is one when only owners stand between it and a section’s first part: the column’s words, the assessment or the summary. */
function isSectionStart(units: readonly RootContent[], index: number, sections: readonly KnownSection[]): boolean {
  for (const unit of units.slice(index + 1, index + 5)) {
    const text = toString(unit);
    const part = partHeading(text)?.part;
    if (part === 'lines' || part === 'assessment' || part === 'summary') return true;
    if (part === 'detail')
      return sections.some(({ title }) => headOf(units[index] as RootContent, sections)?.title === title);
    if (part !== undefined && part !== 'owners') return false;
    if (
      (unit.type !== 'paragraph' && unit.type !== 'heading') ||
      text.length > 120 ||
      headOf(unit, sections) !== undefined
    )
      return false;
  }
  return false;
}
