import type { RootContent } from 'mdast';
import { outline } from '../word/outline.ts';
import { cellText, planColumns, spanningText } from './plan-columns.ts';
import { recommendationHeading } from './plan-heading.ts';

/** Whether blocks name any recommendation: as a heading, in a row across a table or in a column of recommendations. */
export const namesRecommendations = (blocks: readonly RootContent[]): boolean =>
  blocks.some((block) => {
    if (block.type !== 'table') return outline([block]).some(({ text }) => recommendationHeading(text) !== undefined);
    const { columns, rows = [] } = planColumns(block) ?? {};
    const [column] = columns?.get('recommendation') ?? [];
    return (
      block.children.some((row) => recommendationHeading(spanningText(row) ?? '') !== undefined) ||
      (column !== undefined && rows.some((row) => /[\p{L}\p{N}]/u.test(cellText(row, column))))
    );
  });
