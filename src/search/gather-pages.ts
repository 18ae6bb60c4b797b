import { byWorth, type Candidate } from './combine-scores.ts';

/** A page that may answer; of a file’s pages the best, with the others, best first. */
export type Gathered = Candidate & { readonly others: readonly Candidate[] };

/** Some pages, those of one file as one thing where its first stood: who finds a report does not want it thirty times. */
export function gatherPages(candidates: readonly Candidate[], fileOf: ReadonlyMap<number, string>): Gathered[] {
  const files = new Map<string, Candidate[]>();
  const firsts = candidates.filter((one) => {
    const file = fileOf.get(one.id);
    if (file === undefined) return true;
    const pages = files.get(file);
    if (pages === undefined) files.set(file, [one]);
    else pages.push(one);
    return pages === undefined;
  });
  return firsts.map((first) => {
    const file = fileOf.get(first.id);
    const pages = file === undefined ? undefined : files.get(file);
    if (pages === undefined) return { ...first, others: none };
    const [best = first, ...others] = pages.sort(byWorth);
    return { ...best, others };
  });
}

const none: readonly Candidate[] = [];
