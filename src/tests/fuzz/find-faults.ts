import { findDisclosures } from '../../evidence/finding-disclosures/find-disclosures.ts';
import { findGaps } from '../../evidence/finding-gaps/find-gaps.ts';
import type { Content } from '../../evidence/linking/link-evidence.ts';
import { loadEvidence } from '../../evidence/load-evidence.ts';
import { rules } from '../../evidence/rules/index.ts';
import type { Problem } from '../../evidence/types.ts';
import { expandAcronyms } from '../../markdown/expand-acronyms.ts';
import { formatEvidence } from '../../report/format-evidence.ts';
import { formatReport, reportFormats } from '../../report/format-report.ts';
import { findForeignHtml } from './find-foreign-html.ts';
import { findLeaks } from './find-leaks.ts';

/** Words of the libraries and the language that no author can make sense of. */
const jargon =
  /\b(?:zod|(?<!\.)yaml|regexp?|undefined|NaN|Infinity|object Object|TypeError|RangeError|Invalid|expected|received|schema|parse[dr]?|token|scalar|mapping|flow|implicit|anchor|node_modules)\b|\bat \S+:\d+:\d+|Error:/;

const known = new Set(rules.map(({ id }) => id));

/** Checks content as the check command does and answers with what the check itself got wrong; an author’s mistakes are none. */
export function findFaults(content: Content): string[] {
  let faults: string[];
  try {
    faults = findFaultsOf(content);
  } catch (fault) {
    return [`It throws: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`];
  }
  return faults;
}

function findFaultsOf(content: Content): string[] {
  const { index, problems } = loadEvidence(content, { html: true });
  const gaps = findGaps(index, '2026-03-01');
  const disclosures = findDisclosures(content.files, index);
  const report = { items: index.items.length, problems, gaps, disclosures };
  for (const format of reportFormats) formatReport(report, format, { gaps: true, disclosures: true });
  Array.from(formatEvidence(index, (id) => id));
  // One file may have thousands of problems.
  const lines = new Map(content.files.map(({ file, bytes }) => [file, countLines(bytes)]));
  return [
    ...problems.flatMap((problem) => findFaultsOfProblem(problem, lines.get(problem.file) ?? 1)),
    ...gaps.flatMap(({ message, line }) => [
      ...(jargon.test(withoutQuotations(message)) ? [`A gap’s message is not plain: ${message}`] : []),
      ...(line === undefined || line >= 1 ? [] : [`A gap stands at line ${line}: ${message}`]),
    ]),
    ...index.items.flatMap(({ file, body }) =>
      findForeignHtml(expandAcronyms(body.html, index.glossary)).map((foreign) => `${file} lets through: ${foreign}`),
    ),
    // A build with an error makes no edition.
    ...(problems.some(({ severity }) => severity === 'error') ? [] : findLeaks(content, index)),
    ...findUnaccounted(content, new Set([...index.items, ...problems].map(({ file }) => file))),
    ...(({} as Record<string, unknown>)['polluted'] === undefined ? [] : ['Every object has been changed.']),
  ];
}

const countLines = (bytes: Uint8Array): number => new TextDecoder().decode(bytes).split(/\r\n?|\n/).length;

function findFaultsOfProblem({ rule, file, line, column, message }: Problem, lines: number): string[] {
  const place = `${file}:${line ?? ''}:${column ?? ''} ${message}`;
  const faults: string[] = [];
  if (!known.has(rule)) faults.push(`There is no rule ${rule}: ${place}`);
  if (line !== undefined && !(Number.isInteger(line) && line >= 1 && line <= lines))
    faults.push(`No such line: ${place}`);
  if (column !== undefined && !(Number.isInteger(column) && column >= 1)) faults.push(`No such column: ${place}`);
  if (jargon.test(withoutQuotations(message))) faults.push(`Not plain: ${place}`);
  if (message.length > 2000) faults.push(`Too long: ${place.slice(0, 200)}`);
  return faults;
}

/** Files that are neither an item nor a file of the whole site nor named in a problem. */
const findUnaccounted = ({ files }: Content, accounted: ReadonlySet<string>): string[] =>
  files
    .filter(({ file }) => !accounted.has(file) && !/^content\/(settings|owners|glossary)\.yaml$/.test(file))
    .map(({ file }) => `${file} is lost without a word.`);

/** What the check says itself: the author’s words stand between quotation marks, or in what they are advised to write, and “a number” is in the wording of dates. */
const withoutQuotations = (message: string) =>
  message
    .replace(/“.*”/gs, '')
    .replace(/Write "[^"]*"/g, '')
    .replace(/You wrote [^;.]*/g, '');
