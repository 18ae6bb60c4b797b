import type { Fate } from './fate-of.ts';

/** Why files are not imported, or not wholly, in the order in which it is told; `dry` is how a dry run says it. */
const reasons: readonly { readonly fate: Fate; readonly said: string; readonly dry: string }[] = [
  {
    fate: 'left',
    said: 'not written, because something else is there: see above',
    dry: 'would not be written, because something else is there: see above',
  },
  {
    fate: 'unentered',
    said: 'not written, because nothing of it could be entered: see above',
    dry: 'would not be written, because nothing of it can be entered: see above',
  },
  { fate: 'partly', said: 'imported only in part: see above', dry: 'would be imported only in part: see above' },
  {
    fate: 'known',
    said: 'left out, because a source that says more is there already: see above',
    dry: 'would be left out, because a source that says more is there already: see above',
  },
];

/** How many files were imported, as the last sentences of an import. Files whose item was left as it is are not counted as imported. */
export function formatSummary(fates: readonly Fate[], isDry: boolean): string {
  const count = (...wanted: readonly Fate[]) => fates.filter((fate) => wanted.includes(fate)).length;
  const why = reasons
    .filter(({ fate }) => count(fate) > 0)
    .map(({ fate, said, dry }) => ` ${count(fate)} ${isDry ? dry : said}.`);
  return `${count('done', 'partly')} of ${fates.length} files ${isDry ? 'would be ' : ''}imported.${why.join('')}`;
}
