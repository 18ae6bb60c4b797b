import { compareTexts } from '../../words/compare-texts.ts';
import type { FoundGap } from '../gaps/gap-kind.ts';
import { joinSpaces } from '../../words/join-spaces.ts';
import type { Acceptance } from '../types.ts';

/** An acceptance as it stands in an item: of what is named under `of`, or of whatever stands at a place or in the file. */
export type AcceptanceEntry = Acceptance & {
  readonly kind: string;
  readonly at?: string | undefined;
  readonly of?: readonly string[] | undefined;
};

type Found = Pick<FoundGap, 'at' | 'of'>;

/**
 * Who has accepted each of the gaps of one kind in one item; where one was accepted again, for the longest time. An entry
 * that names what it is of follows it wherever it stands, and accepts a gap only if it names everything the gap is of; of
 * gaps that are alike it accepts one, that at its place where there is one. An entry without a name accepts by place.
 */
export function matchAcceptances<T extends Found>(
  gaps: readonly T[],
  entries: readonly AcceptanceEntry[],
): ReadonlyMap<T, AcceptanceEntry> {
  const accepted = new Map<T, AcceptanceEntry>();
  const accept = (gap: T, entry: AcceptanceEntry) => {
    const other = accepted.get(gap);
    if (other === undefined || compareTexts(entry.until, other.until) > 0) accepted.set(gap, entry);
  };
  const named = entries.filter(({ of }) => of !== undefined);
  const taken = new Set<T>();
  // Those whose place is right go first, so that none of the others takes what they mean.
  for (const isAtPlace of [true, false]) {
    for (const entry of named) {
      for (const alike of gapsNamed(gaps, entry)) {
        const there = alike.find(({ at }) => at !== undefined && at === entry.at);
        if ((there !== undefined) !== isAtPlace) continue;
        const gap = there ?? alike.find((one) => !taken.has(one)) ?? alike[0];
        if (gap === undefined) continue;
        taken.add(gap);
        accept(gap, entry);
      }
    }
  }
  for (const entry of entries) {
    if (entry.of !== undefined) continue;
    for (const gap of gaps) if ((entry.at ?? gap.at) === gap.at) accept(gap, entry);
  }
  return accepted;
}

/** The gaps that are only of what an entry names, those that are alike together. */
function gapsNamed<T extends Found>(gaps: readonly T[], { of = [] }: AcceptanceEntry): T[][] {
  const meant = gaps.filter((gap) => gap.of?.every((words) => of.some((name) => isNamed(words, name))));
  return [...Map.groupBy(meant, (gap) => gap.of?.map(plain).join('\n')).values()];
}

/** Whether words are those of a name, or begin with it where it was cut as in the check’s list. */
function isNamed(words: string, name: string): boolean {
  const cut = /^(.*\S)\s*…$/s.exec(joinSpaces(name))?.[1];
  return cut === undefined ? plain(words) === plain(name) : plain(words).startsWith(plain(cut));
}

/** Words without capitals and signs: quotation marks and dashes are written in many ways. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
