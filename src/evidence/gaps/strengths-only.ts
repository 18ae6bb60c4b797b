import { itemsOf } from '../evidence-index.ts';
import { namesOnlyStrengths } from '../questions/names-only-strengths.ts';
import { sectionParts } from '../questions/section-parts.ts';
import type { GapKind } from './gap-kind.ts';

const parts = [
  { part: 'summary', words: 'The summary' },
  { part: 'detail', words: 'The detail' },
] as const;

/** A summary or detail that says nothing of a weakness, a next step or an effect. */
export const strengthsOnly: GapKind = {
  id: 'strengths-only',
  title: 'Strengths only',
  why: 'Inspectors grade how well an authority knows itself; an account of strengths alone reads as one that was not tested.',
  fix: 'Read it again: say what is weaker, what comes next, or what difference it made. If that is the whole picture, accept the gap with the reason.',
  severity: 'low',
  work: 'look',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((section) =>
      parts.flatMap(({ part, words }) => {
        const { anchor } = sectionParts[part];
        const heading = section.body.headings.find((one) => one.anchor === anchor);
        if (heading === undefined || !namesOnlyStrengths(heading.text)) return [];
        const message = `${words} seems to name no weakness, no next step and no effect on children. Is that the whole picture?`;
        return [{ item: section, message, at: anchor, key: part, place: { line: heading.line } }];
      }),
    ),
};
