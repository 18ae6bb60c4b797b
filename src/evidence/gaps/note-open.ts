import { shorten } from '../../words/shorten.ts';
import type { GapKind } from './gap-kind.ts';

/** A note that is not ticked. */
export const noteOpen: GapKind = {
  id: 'note-open',
  title: 'Open note',
  why: 'The authors left a question or an unfinished point; an inspector would ask the same.',
  fix: 'Settle the point in the text and tick or remove the note.',
  severity: 'medium',
  work: 'doubtful',
  find: ({ items }) =>
    items.flatMap((item) =>
      item.body.tasks
        .filter(({ done }) => !done)
        .map(({ text, line, at }) => ({
          item,
          message: shorten(text),
          key: text,
          of: [text],
          place: { line },
          ...(at === undefined ? {} : { at }),
        })),
    ),
};
