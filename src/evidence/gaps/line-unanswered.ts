import { answeredLines } from '../questions/answered-lines.ts';
import { itemsOf } from '../evidence-index.ts';
import { leafLines } from '../questions/leaf-lines.ts';
import { shorten } from '../../words/shorten.ts';
import type { GapKind } from './gap-kind.ts';

/** A line of enquiry that no paragraph of its section answers. */
export const lineUnanswered: GapKind = {
  id: 'line-unanswered',
  title: 'Line of enquiry not answered',
  why: 'Inspectors are told to report on every line; where we say nothing, they start from nothing.',
  fix: 'Write a numbered paragraph that answers the line, and end it with a link to the line.',
  severity: 'medium',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((section) => {
      const answered = answeredLines(section);
      return leafLines(section, index)
        .filter(({ id }) => !answered.has(id))
        .map(({ id, text }) => ({
          item: section,
          message: `Line ${id}: ${shorten(text)}`,
          at: `line-${id}`,
          key: id,
          place: { line: 1 },
        }));
    }),
};
