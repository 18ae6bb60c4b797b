import type { FileOutcome } from './import-file.ts';
import type { FilePlan } from './plan-file.ts';

/** What became of the item a file is about; a fault when the file could not be imported at all. */
export type Fate = FilePlan | 'written' | 'fault';

/** What became of the item a file is about. Its other items do not count: a report is not imported because its register entry is. */
export function fateOf(outcome: FileOutcome): Fate {
  if ('fault' in outcome) return 'fault';
  const [main] = outcome.files;
  return main === undefined ? 'same' : main.written ? 'written' : main.plan;
}

const left: readonly Fate[] = ['differs', 'edited', 'known', 'taken'];

/** How many files were imported, as the last sentence of an import. Files whose item was left as it is are not counted as imported. */
export function formatSummary(fates: readonly Fate[]): string {
  const notWritten = fates.filter((fate) => left.includes(fate)).length;
  const imported = fates.filter((fate) => fate !== 'fault').length - notWritten;
  const why = notWritten === 0 ? '' : ` ${notWritten} not written, because something else is there: see above.`;
  return `${imported} of ${fates.length} files imported.${why}`;
}
