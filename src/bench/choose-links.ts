import type { Kind } from '../../schemas/index.ts';
import { kinds } from '../../schemas/index.ts';
import type { Random } from './make-random.ts';
import type { Plan } from './plan-corpus.ts';
import { at, type PlannedItem } from './plan-item.ts';

/** The other items that one item refers to: near ones, some that everybody cites, and a few far ones. */
export type Links = {
  /** The name of an item of a kind, of the same authority where it has one. */
  readonly name: (kind: Kind) => string;
  /** Up to `count` different names of a kind. */
  readonly names: (kind: Kind, count: number) => string[];
  /** A Markdown link to another item, one in three to a place in it. */
  readonly link: () => string;
};

/** Chooses what an item refers to. A hub is cited a hundred times and more, however large the corpus is. */
export function chooseLinks(from: PlannedItem, plan: Plan, random: Random): Links {
  const documents = plan.of('document');
  const hubs = Math.max(3, Math.round(plan.items.length / 200));
  const near = (plan.byAuthority.get(from.authority) ?? []).filter((other) => other !== from);
  const item = (): PlannedItem => {
    const share = random.next();
    if (share < 0.2) return at(documents, random.between(0, hubs - 1));
    if (share < 0.75 && near.length > 0) return random.pick(near);
    return random.pick(plan.items);
  };
  const name = (kind: Kind): string => {
    const own = near.filter((other) => other.kind === kind);
    return random.pick(own.length > 0 && random.chance(0.7) ? own : plan.of(kind)).name;
  };
  const names = (kind: Kind, count: number) => [...new Set(Array.from({ length: count }, () => name(kind)))];
  const link = () => {
    const to = item();
    const anchor = random.chance(0.33) ? `#${random.pick(to.anchors)}` : '';
    const folder = to.kind === from.kind ? '' : `../${kinds[to.kind].folder}/`;
    return `[${to.title}](${folder}${to.name}.md${anchor})`;
  };
  return { name, names, link };
}
