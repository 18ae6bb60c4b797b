import { countOf } from '../evidence/count-of.ts';
import { formatDate } from '../evidence/dates.ts';
import type { GapComparison } from '../evidence/compare-gaps.ts';
import { joinSpaces } from '../evidence/join-spaces.ts';
import type { Disclosure, Gap } from '../evidence/types.ts';
import { formatUnreadNote } from './format-unread-note.ts';
import { titleOfKind } from './title-of-kind.ts';

/** Two states that were compared: what the earlier is called and the day it is judged on, and the day of the later one. */
export type Compared = GapComparison & {
  readonly since: { readonly ref: string; readonly commit: string; readonly day: string; readonly errors: number };
  readonly today: string;
  /** How many errors keep some of the later state’s files from being read. */
  readonly errors: number;
  /** The disclosure warnings that are new. */
  readonly disclosures: readonly Disclosure[];
};

/** A comparison as text for people at a terminal. */
export function formatComparison(compared: Compared): string {
  const parts = partsOf(compared).flatMap(({ title, gaps }) =>
    gaps.length === 0
      ? []
      : ['', title, ...gaps.map((gap) => `  ${placeOf(gap)}  ${titleOfKind(gap.kind)}: ${joinSpaces(gap.message)}`)],
  );
  const warnings = compared.disclosures.map((one) => `  ${placeOf(one)}  ${joinSpaces(one.message)}`);
  return [
    `${headOf(compared)}: ${countsOf(compared)}`,
    ...noteOf(compared),
    ...(warnings.length === 0 ? [] : ['', warningTitle, ...warnings]),
    ...parts,
  ].join('\n');
}

/** A comparison as a comment on a pull request. It begins with a mark by which a later run finds and replaces it. */
export function formatComparisonMarkdown(compared: Compared): string {
  const parts = partsOf(compared).flatMap(({ title, gaps }) =>
    gaps.length === 0 ? [] : ['', `#### ${title}`, '', ...listOf(gaps)],
  );
  const still =
    compared.still.length === 0
      ? []
      : [
          '',
          '<details>',
          `<summary>Still open: ${compared.still.length}</summary>`,
          '',
          ...countKinds(compared.still),
          '',
          '</details>',
        ];
  return [
    commentMark,
    `### Gaps: ${countsOf(compared)}`,
    '',
    `${headOf(compared)}. A gap is not a fault: it is what to settle before an inspector asks.`,
    ...noteOf(compared),
    ...warningsOf(compared),
    ...parts,
    ...still,
    '',
  ].join('\n');
}

/** The line that marks a comment as this comparison. */
const commentMark = '<!-- evidence-gaps -->';

/** A comparison for programs: the two states, and every gap opened, closed, accepted and still open. */
export function formatComparisonJson({
  since,
  today,
  opened,
  passed,
  closed,
  accepted,
  still,
  disclosures,
  errors,
}: Compared): string {
  const gaps = { opened, datePassed: passed, closed, accepted, stillOpen: still };
  return JSON.stringify({ since, today, errors, ...gaps, disclosures }, null, 1);
}

/** A comment has a limit of length, and nobody reads a hundred lines of it. */
const most = 40;

const partsOf = ({ opened, passed, closed, accepted }: Compared) => [
  { title: 'Opened', gaps: opened },
  { title: 'Opened because a date has passed', gaps: passed },
  { title: 'Closed', gaps: closed },
  { title: 'Accepted', gaps: accepted },
];

const headOf = ({ since: { ref, commit, day }, today }: Compared): string => {
  // A place counted from here, or a bare id, is no name that a reader knows.
  const name = /^(?:HEAD.*|[0-9a-f]{7,})$/.test(ref)
    ? `commit ${commit.slice(0, 7)}`
    : ref.replace(/^refs\/tags\//, '');
  return `Since ${name}${day === today ? '' : ` (${formatDate(day)})`}`;
};

const countsOf = ({ opened, passed, closed, accepted, still }: Compared): string =>
  [
    `${opened.length + passed.length} opened`,
    `${closed.length} closed`,
    ...(accepted.length === 0 ? [] : [`${accepted.length} accepted`]),
    `${still.length} still open`,
  ].join(', ');

const noteOf = ({ errors, since }: Compared): string[] => [
  ...(errors === 0 ? [] : ['', formatUnreadNote(errors)]),
  ...(since.errors === 0
    ? []
    : [
        '',
        `The earlier state has ${countOf(since.errors, 'error')} by the rules of today, so gaps in the files concerned may be missing from it.`,
      ]),
];

/** New disclosure warnings stand first: they are to be looked at before anybody else reads the change. */
const warningTitle = 'New disclosure warnings';

function warningsOf({ disclosures }: Compared): string[] {
  if (disclosures.length === 0) return [];
  const lines = disclosures.slice(0, most).map((one) => `- ${escape(one.message)} (${codeOf(one)})`);
  const more = disclosures.length > most ? [`- and ${disclosures.length - most} more`] : [];
  const about = 'Each may tell of a child or a person. Change it, or accept it in the file with the reason.';
  return ['', `#### ${warningTitle}`, '', about, '', ...lines, ...more];
}

const placeOf = ({ file, line }: Pick<Gap, 'file' | 'line'>): string => (line === undefined ? file : `${file}:${line}`);

function listOf(gaps: readonly Gap[]): string[] {
  const lines = gaps
    .slice(0, most)
    .map((gap) => `- **${titleOfKind(gap.kind)}** in ${escape(gap.title)}: ${escape(gap.message)} (${codeOf(gap)})`);
  return gaps.length > most ? [...lines, `- and ${gaps.length - most} more`] : lines;
}

function countKinds(gaps: readonly Gap[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of gaps) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `- ${titleOfKind(kind)}: ${count}`);
}

/** Text of the evidence may not act as Markdown, HTML or a mention of somebody in a comment. */
const escape = (text: string): string =>
  // A second line could begin a heading or a list.
  joinSpaces(text)
    .replace(/[\\`*_[\]<>#|~&=$]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u200B');

/** A place between marks that nothing in a file’s name can close. */
const codeOf = (one: Pick<Gap, 'file' | 'line'>): string => `\`${placeOf(one).replace(/[\p{Cc}`]/gu, '\ufffd')}\``;
