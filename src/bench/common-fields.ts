import type { Field } from './format-yaml.ts';
import type { Maker } from './maker.ts';
import { at } from './plan-item.ts';

/** The fields that every kind has: a title, and mostly owners, the day of the last review and sources. */
export function commonFields(maker: Maker): Record<string, Field> {
  const { item, plan, random, links, day, text } = maker;
  const owner = () => at(plan.owners, random.between(0, plan.owners.length - 1));
  return {
    title: item.title,
    owners: random.chance(0.9) ? [...new Set([owner(), owner()])] : undefined,
    reviewed: random.chance(0.75) ? day() : undefined,
    marking: random.chance(0.1) ? 'OFFICIAL-SENSITIVE' : undefined,
    sources: random.chance(0.6)
      ? [{ id: links.name('document'), place: `Section ${random.between(1, 12)}, ${text.words(3)}` }]
      : undefined,
  };
}
