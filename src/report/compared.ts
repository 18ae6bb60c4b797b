import type { GapComparison } from '../evidence/finding-gaps/compare-gaps.ts';
import { countOf } from '../words/count-of.ts';
import { formatDate } from '../evidence/dates/dates.ts';
import type { Disclosure } from '../evidence/types.ts';
import { formatUnreadNote } from './format-unread-note.ts';

/** Two states that were compared: what the earlier is called and the day it is judged on, and the day of the later one. */
export type Compared = GapComparison & {
  readonly since: { readonly ref: string; readonly commit: string; readonly day: string; readonly errors: number };
  readonly today: string;
  /** How many errors keep some of the later state’s files from being read. */
  readonly errors: number;
  /** The disclosure warnings that are new. */
  readonly disclosures: readonly Disclosure[];
};

/** New disclosure warnings stand first: they are to be looked at before anybody else reads the change. */
export const warningTitle = 'New disclosure warnings';

/** What has become of gaps, each sort that there is under its title. */
export const partsOf = ({ opened, passed, closed, accepted }: Compared) =>
  [
    { title: 'Opened', gaps: opened },
    { title: 'Opened because a date has passed', gaps: passed },
    { title: 'Closed', gaps: closed },
    { title: 'Accepted', gaps: accepted },
  ].filter(({ gaps }) => gaps.length > 0);

/** What was compared with: “Since V10 (1 May 2026)”. */
export const headOf = ({ since: { ref, commit, day }, today }: Compared): string => {
  // A place counted from here, or a bare id, is no name that a reader knows.
  const name = /^(?:HEAD.*|[0-9a-f]{7,})$/.test(ref)
    ? `commit ${commit.slice(0, 7)}`
    : ref.replace(/^refs\/tags\//, '');
  return `Since ${name}${day === today ? '' : ` (${formatDate(day)})`}`;
};

/** How many gaps have opened and closed, been accepted or stayed. */
export const countsOf = ({ opened, passed, closed, accepted, still }: Compared): string =>
  [
    `${opened.length + passed.length} opened`,
    `${closed.length} closed`,
    ...(accepted.length === 0 ? [] : [`${accepted.length} accepted`]),
    `${still.length} still open`,
  ].join(', ');

/** Lines that say what errors of either state keep from the comparison. */
export const noteOf = ({ errors, since }: Compared): string[] => [
  ...(errors === 0 ? [] : ['', formatUnreadNote(errors)]),
  ...(since.errors === 0
    ? []
    : [
        '',
        `The earlier state has ${countOf(since.errors, 'error')} by the rules of today, so gaps in the files concerned may be missing from it.`,
      ]),
];
