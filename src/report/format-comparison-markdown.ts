import { countEach } from '../evidence/count-each.ts';
import { joinSpaces } from '../words/join-spaces.ts';
import type { Gap } from '../evidence/types.ts';
import { countsOf, headOf, noteOf, partsOf, warningTitle, type Compared } from './compared.ts';
import { titleOfKind } from './title-of-kind.ts';
import { lineOf } from './place-of.ts';

/** A comment has a limit of length, and nobody reads a hundred lines of it. */
const most = 40;

/** A comparison as a comment on a pull request. It begins with a mark by which a later run finds and replaces it. */
export function formatComparisonMarkdown(compared: Compared): string {
  const parts = partsOf(compared).flatMap(({ title, gaps }) => ['', `#### ${title}`, '', ...listOf(gaps)]);
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

function warningsOf({ disclosures }: Compared): string[] {
  if (disclosures.length === 0) return [];
  const lines = disclosures.slice(0, most).map((one) => `- ${escape(one.message)} (${codeOf(one)})`);
  const more = disclosures.length > most ? [`- and ${disclosures.length - most} more`] : [];
  const about = 'Each may tell of a child or a person. Change it, or accept it in the file with the reason.';
  return ['', `#### ${warningTitle}`, '', about, '', ...lines, ...more];
}

function listOf(gaps: readonly Gap[]): string[] {
  const lines = gaps
    .slice(0, most)
    .map((gap) => `- **${titleOfKind(gap.kind)}** in ${escape(gap.title)}: ${escape(gap.message)} (${codeOf(gap)})`);
  return gaps.length > most ? [...lines, `- and ${gaps.length - most} more`] : lines;
}

const countKinds = (gaps: readonly Gap[]): string[] =>
  [...countEach(gaps.map(({ kind }) => kind))].map(([kind, count]) => `- ${titleOfKind(kind)}: ${count}`);

/** Text of the evidence may not act as Markdown, HTML or a mention of somebody in a comment. */
const escape = (text: string): string =>
  // A second line could begin a heading or a list.
  joinSpaces(text)
    .replace(/[\\`*_[\]<>#|~&=$]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u200B');

/** A place between marks that nothing in a file’s name can close. */
const codeOf = (one: Pick<Gap, 'file' | 'line'>): string => `\`${lineOf(one).replaceAll('`', '\ufffd')}\``;
