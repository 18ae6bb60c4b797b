import { fateOf, fateOfEvidence } from './fate-of.ts';
import { foldWarnings } from './fold-warnings.ts';
import type { FileOutcome } from './import-file.ts';
import type { WrittenDraft } from './write-drafts.ts';

/** Why a file is not written; what is new or comes to a file always is. */
const inWords: Readonly<Record<WrittenDraft['decision'], string>> = {
  new: 'not written',
  same: 'already there',
  kept: 'kept as people edited it',
  differs: 'differs; --update would write it',
  edited: 'differs and was edited by people; left as it is',
  adds: 'nothing added',
  known: 'there already from a source that says more; left as it is',
  taken: 'not written, because another item has this name; rename the document and import it again, if it is another',
};

/** What became of a file, as lines for a person: what it was taken for, what was written, what to look at. */
export function formatOutcome(outcome: FileOutcome, title: string): string {
  if ('fault' in outcome) return `${outcome.file}: not imported. ${outcome.fault.message}`;
  const { file, result, files, warnings } = outcome;
  const sure = result.kind === 'draft' ? '' : ` (${Math.round(result.sure * 100)} % sure)`;
  return [
    `${file}: ${title}${sure}`,
    ...files.map(formatFile),
    ...(warnings.length === 0 ? [] : ['  Look at:']),
    ...foldWarnings(warnings).map(({ message, page }) => `  - ${page === undefined ? '' : `page ${page}: `}${message}`),
  ].join('\n');
}

function formatFile(file: WrittenDraft): string {
  const { path, decision, diff } = file;
  const fate = fateOfEvidence(file);
  const dry = decision === 'adds' ? 'would add to' : 'would write';
  const line = `  ${fate === 'written' ? 'wrote' : fate === 'to-write' ? dry : inWords[decision]}: ${path}`;
  // The source that says more is mostly whole pages longer: they would bury what to look at.
  return diff === undefined || decision === 'known' ? line : `${line}\n${shorten(diff).replace(/^/gm, '    ')}`;
}

/** The most lines of a change that are shown: beyond them nobody reads, and other files are lost from sight. */
const mostLines = 400;

function shorten(diff: string): string {
  const lines = diff.split('\n');
  const more = lines.length - mostLines;
  return more <= 1
    ? diff
    : [...lines.slice(0, mostLines), `… and ${more.toLocaleString('en-GB')} more lines`].join('\n');
}

/** What became of a file, as data for other programs. */
export function outcomeData(outcome: FileOutcome) {
  const warning = ({ code, message, page }: { code: string; message: string; page?: number }) => ({
    code,
    message,
    page: page ?? null,
  });
  const base = { file: outcome.file, fate: fateOf(outcome) };
  if ('fault' in outcome)
    return { ...base, kind: null, written: [], files: [], data: null, warnings: [warning(outcome.fault)] };
  const { result, files, warnings } = outcome;
  const written = files.filter((file) => file.written).map(({ path }) => path);
  return {
    ...base,
    kind: result.kind,
    written,
    files: files.map((file) => ({ path: file.path, fate: fateOfEvidence(file), why: file.decision })),
    data: result.drafts[0]?.data ?? null,
    warnings: warnings.map(warning),
  };
}
