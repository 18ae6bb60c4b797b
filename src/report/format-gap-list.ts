import { withCapital } from '../words/with-capital.ts';
import { countOf } from '../words/count-of.ts';
import { formatDate } from '../evidence/dates/dates.ts';
import { joinSpaces } from '../words/join-spaces.ts';
import type { Gap } from '../evidence/types.ts';
import { titleOfKind } from './title-of-kind.ts';
import { lineOf } from './place-of.ts';
import { isOpen } from '../evidence/finding-gaps/is-open.ts';
import { withoutCommands } from './without-commands.ts';

const severities = ['high', 'medium', 'low'] as const;

/** Gaps as text for people at a terminal, the most severe first and the accepted ones last. */
export function formatGapList(gaps: readonly Gap[]): string {
  const open = gaps.filter(isOpen);
  const accepted = gaps.filter((gap) => !isOpen(gap));
  const lines = severities.flatMap((severity) =>
    part(
      withCapital(severity),
      open.filter((gap) => gap.severity === severity),
    ),
  );
  const total = `${countOf(open.length, 'gap')}${accepted.length === 0 ? '' : `, ${accepted.length} accepted`}`;
  return withoutCommands([...lines, ...part('Accepted', accepted), total].join('\n'));
}

function part(title: string, gaps: readonly Gap[]): string[] {
  if (gaps.length === 0) return [];
  return [
    title,
    ...gaps.map((gap) => `  ${lineOf(gap)}  ${titleOfKind(gap.kind)}: ${joinSpaces(`${gap.message}${stateOf(gap)}`)}`),
    '',
  ];
}

const stateOf = ({ accepted }: Gap): string =>
  accepted === undefined ? '' : ` (${accepted.by} until ${formatDate(accepted.until)}: ${accepted.reason})`;
