import { countGaps, type GapCount } from '../evidence/count-gaps.ts';
import type { LoadOptions } from '../evidence/load-evidence.ts';
import { openGaps } from '../evidence/open-gaps.ts';
import { loadPast } from './load-past.ts';
import { askGit } from './run-git.ts';

/** More would not fit a chart, and reading each takes time. */
const most = 20;

const counted = new Map<string, GapCount>();

/** The number of gaps at each version of the assessment that is tagged V10, V11 and so on, oldest first. Empty without git or tags. */
export function readVersions(folder: string, known: NonNullable<LoadOptions['known']> = new Map()): GapCount[] {
  const tags = (askGit(folder, ['tag', '--list', '--merged', 'HEAD']) ?? '')
    .split('\n')
    .filter((tag) => /^v\d+$/i.test(tag));
  const newest = tags.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))).slice(-most);
  return newest.flatMap((tag) => {
    const commit = askGit(folder, ['rev-parse', `refs/tags/${tag}^{commit}`]) ?? '';
    const before = counted.get(`${folder} ${tag} ${commit}`);
    if (before !== undefined) return [before];
    try {
      const { gaps, day } = loadPast(folder, `refs/tags/${tag}`, known);
      const count = countGaps(tag, day, openGaps(gaps, day));
      counted.set(`${folder} ${tag} ${commit}`, count);
      return [count];
    } catch {
      // A tag from before there was a content folder has nothing to count.
      return [];
    }
  });
}
