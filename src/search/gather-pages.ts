import { byWorth, type Candidate } from './combine-scores.ts';

/** A page that may answer; of a file’s pages the best, with the others, best first. */
export type Gathered = Candidate & { readonly others: readonly Candidate[] };

/** Some pages, those of one file as one thing where its first stood: who finds a report does not want it thirty times. */
export function gatherPages(candidates: readonly Candidate[], fileOf: ReadonlyMap<number, string>): Gathered[] {
  const gathered = new Map<string | number, Candidate[]>();
  for (const one of candidates) {
    const key = fileOf.get(one.id) ?? one.id;
    const pages = gathered.get(key);
    if (pages === undefined) gathered.set(key, [one]);
    else pages.push(one);
  }
  return [...gathered.values()].map((pages) => {
    const [best, ...others] = pages.length === 1 ? pages : [...pages].sort(byWorth);
    return { ...(best as Candidate), others };
  });
}
