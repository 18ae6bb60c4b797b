import type { Owner } from '../../evidence/evidence-index.ts';
import { gapKinds } from '../../evidence/gaps/index.ts';
import type { GapKind, GapWork } from '../../evidence/gaps/gap-kind.ts';
import type { Gap, Item } from '../../evidence/types.ts';
import { gapsByOwner } from './gaps-by-owner.ts';
import { groupByEach } from './group-by-each.ts';
import type { Site } from '../load-site.ts';
import { onceFor } from '../../evidence/once-for.ts';
import { splitComing } from './split-coming.ts';
import { workWords } from '../wording/work-words.ts';
import { isOpen } from '../../evidence/finding-gaps/is-open.ts';

/** Gaps of one kind, with how to close them. */
type KindToDo = { readonly kind: GapKind; readonly gaps: readonly Gap[] };

/** An owner with what they keep and have to do. */
export type OwnerToDo = Owner & {
  readonly items: readonly Item[];
  /** Every gap of theirs, open or accepted. */
  readonly gaps: readonly Gap[];
  /** What is open, by the sort of work and the kind of gap; a sort without any is left out. */
  readonly work: readonly { readonly work: GapWork; readonly count: number; readonly kinds: readonly KindToDo[] }[];
  /** What is due in the next 30 days, soonest first. */
  readonly soon: readonly Gap[];
  /** What is due later within the year. */
  readonly later: readonly Gap[];
  readonly accepted: readonly Gap[];
  /** How many gaps are open. */
  readonly open: number;
};

/** Each owner with the items they keep and their list of what to do. */
export const listOwners = onceFor(({ index, gaps, coming, today }: Site): OwnerToDo[] => {
  const kept = groupByEach(index.items, ({ data }) => data.owners);
  return index.owners.map((owner) => {
    const mine = gapsByOwner(gaps).get(owner.initials) ?? [];
    const open = mine.filter(isOpen);
    return {
      ...owner,
      items: kept.get(owner.initials) ?? [],
      gaps: mine,
      work: groupWork(open),
      ...splitComing(gapsByOwner(coming).get(owner.initials) ?? [], today),
      accepted: mine.filter((one) => !isOpen(one)),
      open: open.length,
    };
  });
});

function groupWork(gaps: readonly Gap[]): OwnerToDo['work'] {
  return (Object.keys(workWords) as GapWork[]).flatMap((work) => {
    const found = gapKinds
      .filter((kind) => kind.work === work)
      .map((kind) => ({ kind, gaps: gaps.filter((gap) => gap.kind === kind.id) }))
      .filter((one) => one.gaps.length > 0);
    const count = found.reduce((sum, one) => sum + one.gaps.length, 0);
    return count === 0 ? [] : [{ work, count, kinds: found }];
  });
}
