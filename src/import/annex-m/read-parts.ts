import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { makeParagraph } from '../make-blocks.ts';
import { findStruck } from '../word/drop-struck.ts';
import { foldLists } from '../word/fold-lists.ts';
import { splitOwners } from '../word/split-owners.ts';
import { liveText } from './live-text.ts';
import { partHeading, type PartName } from './part-heading.ts';

/** A heading as large as its section’s own that heads no known section, or one of a section out of order, and the part it went into. */
export type StrayHeading = { readonly heading: string; readonly part: PartName; readonly outOfOrder: boolean };

/** The blocks of each part of a section, and whose it is. */
export type PrintedParts = {
  readonly owners: readonly string[];
  /** Owners printed as anything but initials. */
  readonly otherOwners: readonly string[];
  /** What is struck out in its heading and among its owners, where no text keeps it. */
  readonly struck: readonly string[];
  readonly strays: readonly StrayHeading[];
  readonly parts: Readonly<Record<PartName, readonly RootContent[]>>;
};

/** Words before initials that say whose they are: Owner: AB. */
const onlyLabel =
  /^(?:(?:section|responsible|accountable|lead) )?(?:owners?|leads?|officers?|heads? of service|responsible)\s*:?$/i;

/** The parts of a section, from its heading on; `outOfOrder` are the headings of sections that are none by their numbers. */
export function readParts(
  [head, ...units]: readonly RootContent[],
  headOwners: readonly string[],
  outOfOrder: ReadonlySet<RootContent | undefined>,
): PrintedParts {
  const strays: StrayHeading[] = [];
  const depth = head?.type === 'heading' ? head.depth : 1;
  const parts: Record<PartName, RootContent[]> = {
    lines: [],
    assessment: [],
    summary: [],
    detail: [],
    documents: [],
    performance: [],
    notes: [],
    owners: [],
  };
  let part: PartName = 'owners';
  for (const unit of units) {
    const heading = unit.type === 'paragraph' || unit.type === 'heading' ? partHeading(toString(unit)) : undefined;
    if (heading === undefined) {
      const isLarge = unit.type === 'heading' && unit.depth <= depth;
      if (isLarge || outOfOrder.has(unit))
        strays.push({ heading: liveText(unit), part, outOfOrder: outOfOrder.has(unit) });
      parts[part].push(unit);
      continue;
    }
    part = heading.part;
    if (heading.rest !== '') parts[part].push(makeParagraph(heading.rest));
  }
  const printed = parts.owners.map((unit) => splitOwners(liveText(unit)));
  const others = printed.map(({ title }) => title).filter((title) => title !== '' && !onlyLabel.test(title));
  const folded = Object.fromEntries(
    Object.entries(parts).map(([name, found]) => [name, foldLists(found)]),
  ) as unknown as PrintedParts['parts'];
  return {
    owners: [...new Set([...headOwners, ...printed.flatMap(({ owners }) => owners)])],
    otherOwners: others,
    struck: [...(head === undefined ? [] : findStruck([head])), ...findStruck(parts.owners)],
    strays,
    parts: folded,
  };
}
