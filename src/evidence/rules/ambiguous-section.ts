import { assessedFramework } from '../questions/assessed-sections.ts';
import { itemsOf, shortIdOf, type EvidenceIndex } from '../evidence-index.ts';
import { quote } from '../../words/quote.ts';
import type { ItemOf } from '../types.ts';
import { inWholeSite } from './in-field.ts';
import type { Rule } from './rule.ts';

/** Bare section numbers that two frameworks have, while settings do not say which of them is meant. */
export const ambiguousSection: Rule = {
  id: 'ambiguous-section',
  title: 'A section number that two frameworks have',
  why: 'Once another framework is assessed, the numbers written before lead to its sections and say what nobody said.',
  fix: 'In settings.yaml, name under section-numbers the framework whose numbers they are. Write a section of another one with its framework, like annex-m/3.',
  find: (index, { placeIn }) => {
    if (index.settings.assessment['section-numbers'] !== undefined) return [];
    const frameworks = frameworksByNumber(index);
    for (const number of bareNumbers(index)) {
      const [one, other] = frameworks.get(number) ?? [];
      if (one === undefined || other === undefined) continue;
      const [first, second] = [shortIdOf(one.id), shortIdOf(other.id)];
      const message = `${one.data['short-title']} and ${other.data['short-title']} both have a section ${quote(number)}, and recommendations or measures write only its number. Say here whose numbers they are, with section-numbers: ${first} or section-numbers: ${second}. Where they mean the other one, write it before the number, like ${second}/${number}.`;
      return [inWholeSite('settings.yaml', ['assessment'], message, placeIn)];
    }
    return [];
  },
};

/** The frameworks that have a section of each number, listed or written, the assessed one first. */
function frameworksByNumber(index: EvidenceIndex): ReadonlyMap<string, ItemOf<'framework'>[]> {
  const found = new Map<string, ItemOf<'framework'>[]>();
  const assessed = assessedFramework(index);
  const others = itemsOf(index, 'framework').filter((framework) => framework !== assessed);
  const written = Map.groupBy(itemsOf(index, 'annex-m-section'), ({ data }) => `frameworks/${data.framework}`);
  for (const framework of assessed === undefined ? others : [assessed, ...others]) {
    // A framework that lists no sections may have some written.
    const sections = [...(framework.data.sections ?? []), ...(written.get(framework.id) ?? []).map(({ data }) => data)];
    for (const number of new Set(sections.map((section) => section.number)))
      found.set(number, [...(found.get(number) ?? []), framework]);
  }
  return found;
}

/** Every section number that recommendations and measures write without its framework. */
function bareNumbers(index: EvidenceIndex): Set<string> {
  const written = [
    ...itemsOf(index, 'inspection').flatMap(({ data }) => data.recommendations.flatMap(({ sections }) => sections)),
    ...itemsOf(index, 'measure').flatMap(({ data }) => data.sections ?? []),
  ];
  return new Set(written.filter((reference) => !reference.includes('/')));
}
