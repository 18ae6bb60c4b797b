import { formatDate } from '../evidence/dates/dates.ts';
import type { Gap } from '../evidence/types.ts';
import { gapKindOf } from './gap-kind-of.ts';
import { titleOfKind } from './title-of-kind.ts';

/** What an owner’s feed is made from: the gaps that are open, those due soon, and where each is shown. */
export type OwnerFeed = {
  readonly title: string;
  readonly home: string;
  readonly feed: string;
  readonly gaps: readonly Gap[];
  readonly soon: readonly Gap[];
  readonly urlOf: (gap: Gap) => string;
};

/** A JSON Feed (version 1.1) of what an owner has to do. Each entry carries its severity, its date and where to edit under _evidence. */
export function formatOwnerFeed({ title, home, feed, gaps, soon, urlOf }: OwnerFeed): string {
  const entry = (state: 'open' | 'due') => (gap: Gap) => ({
    id: gap.id,
    url: urlOf(gap),
    // What is still to come is not overdue, as its kind is called.
    title: `${state === 'open' ? titleOfKind(gap.kind) : `Due ${formatDate(gap.due ?? '')}`}: ${gap.title}`,
    content_text: `${gap.message}\n${gapKindOf(gap.kind)?.fix ?? ''}`,
    tags: [gap.kind, gap.severity],
    _evidence: {
      state,
      severity: gap.severity,
      work: gapKindOf(gap.kind)?.work,
      ...(gap.due === undefined ? {} : { due: gap.due }),
      item: gap.item,
      file: gap.file,
      line: gap.line,
    },
  });
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      language: 'en-GB',
      home_page_url: home,
      feed_url: feed,
      items: [...gaps.map(entry('open')), ...soon.map(entry('due'))],
    },
    null,
    1,
  )}\n`;
}
