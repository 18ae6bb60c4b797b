import { chooseLinks, type Links } from './choose-links.ts';
import { makeRandom, type Random } from './make-random.ts';
import { makeText, type Text } from './make-text.ts';
import type { Plan } from './plan-corpus.ts';
import type { PlannedItem } from './plan-item.ts';

/** What a file is made with: its plan, and chance, words and links of its own. */
export type Maker = {
  readonly item: PlannedItem;
  readonly plan: Plan;
  readonly random: Random;
  readonly text: Text;
  readonly links: Links;
  /** How many bytes the file should have: 3,000 to 8,000, most of them below 5,500. */
  readonly bytes: number;
  /** A day of the years that the corpus covers. */
  readonly day: () => string;
};

/** The means of making one file. They follow from the seed and the file’s name alone. */
export function makerOf(item: PlannedItem, plan: Plan): Maker {
  const random = makeRandom(plan.seed, `${item.kind} ${item.name}`);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = () => `${random.between(2023, 2025)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
  const bytes = Math.round(3000 + 5000 * random.next() ** 1.5);
  return { item, plan, random, text: makeText(random), links: chooseLinks(item, plan, random), bytes, day };
}
