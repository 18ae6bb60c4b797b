import { answeredLines } from '../questions/answered-lines.ts';
import { itemsOf } from '../evidence-index.ts';
import { isSupported } from '../questions/is-supported.ts';
import { leafLines } from '../questions/leaf-lines.ts';
import { listNumbers } from '../../words/list-numbers.ts';
import type { GapKind } from './gap-kind.ts';

/** Lines of enquiry of a section answered only by paragraphs that cite no document and give no figure. */
export const lineUnsupported: GapKind = {
  id: 'line-unsupported',
  title: 'Answered without evidence',
  why: 'An inspector who asks “how do you know?” gets no document and no figure.',
  fix: 'Link the document or the measure in the paragraph that answers the line, or give the figure.',
  severity: 'low',
  work: 'look',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((section) => {
      const answered = answeredLines(section);
      const bare = leafLines(section, index)
        .map(({ id }) => id)
        .filter((id) => answered.has(id) && !answered.get(id)?.some((anchor) => isSupported(section, anchor, index)));
      if (bare.length === 0) return [];
      const [lines, are] = bare.length === 1 ? ['Line', 'is'] : ['Lines', 'are'];
      const message = `${lines} ${listNumbers(bare)} ${are} answered without a document or a figure.`;
      return [{ item: section, message, at: `line-${bare[0] ?? ''}`, of: bare, place: { line: 1 } }];
    }),
};
