import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countGaps, type GapCount } from '../../evidence/finding-gaps/count-gaps.ts';
import type { LoadOptions } from '../../evidence/load-evidence.ts';
import { openGaps } from '../../evidence/finding-gaps/open-gaps.ts';
import { cacheFolder } from '../cache-folder.ts';
import { fingerprintCode } from '../fingerprint-code.ts';
import { keptCode } from '../kept-code.ts';
import { placeName } from '../place-name.ts';
import { hadContentAt } from './read-content-at.ts';
import { askGit } from './run-git.ts';
import { writeWhole } from '../write-whole.ts';

/** More would not fit a chart, and reading each takes time. */
const most = 20;

/**
 * The number of gaps at each version of the assessment that is tagged V10, V11 and so on, oldest first. Empty without git
 * or tags. Throws a plain sentence when the content of one cannot be read.
 */
export async function readVersions(
  folder: string,
  known: NonNullable<LoadOptions['known']> = new Map(),
): Promise<GapCount[]> {
  const tags = (askGit(folder, ['tag', '--list', '--merged', 'HEAD']) ?? '')
    .split('\n')
    .filter((tag) => /^v\d+$/i.test(tag));
  const counted = openCounts();
  const newest = tags.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))).slice(-most);
  const counts: GapCount[] = [];
  for (const tag of newest) {
    const commit = askGit(folder, ['rev-parse', `refs/tags/${tag}^{commit}`]) ?? '';
    const key = `${placeName(folder)} ${tag} ${commit}`;
    const count = counted.get(key) ?? (await countAt(folder, tag, known));
    if (count === undefined) continue;
    counted.set(key, count);
    counts.push(count);
  }
  return counts;
}

async function countAt(
  folder: string,
  tag: string,
  known: NonNullable<LoadOptions['known']>,
): Promise<GapCount | undefined> {
  const ref = `refs/tags/${tag}`;
  // A tag from before there was a content folder has nothing to count. Any other fault is told: a version less in the
  // chart would look as if there had never been one.
  if (!hadContentAt(folder, ref)) return undefined;
  // It loads the parsers, which a count that was made before does not need.
  const { loadPast } = await import('./load-past.ts');
  const { gaps, day, errors } = loadPast(folder, ref, known);
  return { ...countGaps(tag, day, openGaps(gaps, day)), ...(errors === 0 ? {} : { errors }) };
}

/** The counts that were made before by the same code: a tagged state never changes, and counting one takes long. */
function openCounts(): { get: (key: string) => GapCount | undefined; set: (key: string, count: GapCount) => void } {
  const file = join(cacheFolder('versions'), `${fingerprintCode(keptCode.read)}.json`);
  const kept = readCounts(file);
  return {
    get: (key) => kept[key],
    set: (key, count) => {
      if (kept[key] !== undefined) return;
      kept[key] = count;
      writeWhole(file, JSON.stringify(kept));
    },
  };
}

function readCounts(file: string): Record<string, GapCount> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, GapCount>;
  } catch {
    // None yet, or a damaged one: everything is counted anew.
    return {};
  }
}
