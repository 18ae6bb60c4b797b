import type { DisclosureKind } from '../evidence/disclosures/disclosure-kind.ts';
import type { GapKind } from '../evidence/gaps/gap-kind.ts';
import type { Rule } from '../evidence/rules/rule.ts';

/** The rules as a Markdown table for the README. */
export const formatRuleTable = (rules: readonly Rule[]): string =>
  formatTable(
    ['rule', 'what is wrong', 'what to do'],
    rules.map(({ id, title, fix }) => [`\`${id}\``, title, fix]),
  );

/** The kinds of gap as a Markdown table for the README. */
export const formatGapTable = (kinds: readonly GapKind[]): string =>
  formatTable(
    ['gap', 'severity', 'what is thin', 'how to close it'],
    kinds.map(({ id, severity, title, fix }) => [`\`${id}\``, severity, title, fix]),
  );

/** The kinds of disclosure warning as a Markdown table for the README. */
export const formatDisclosureTable = (kinds: readonly DisclosureKind[]): string =>
  formatTable(
    ['warning', 'what is found', 'what to do'],
    kinds.map(({ id, title, fix }) => [`\`${id}\``, title, fix]),
  );

function formatTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A README with the table between the two marks of a name put in anew. Throws when the marks are not there. */
export function replaceTable(readme: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README has no place for the table “${name}”.`);
  return `${readme.slice(0, from + start.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
