import { assessedSections } from './assessed-sections.ts';
import { itemOf, type EvidenceIndex } from './evidence-index.ts';

/** The first section of the assessed framework that nobody has written; where it lists none, the number after the last; undefined when all are written. */
export function nextSectionNumber(index: EvidenceIndex): string | undefined {
  const { framework: assessed } = index.settings.assessment;
  const numbers = itemOf(index, 'framework', assessed)?.data.sections?.map(({ number }) => number) ?? [];
  const written = assessedSections(index).map(({ data }) => data.number);
  if (numbers.length > 0) return numbers.find((number) => !written.includes(number));
  return String(Math.max(0, ...written.map((number) => Number(number) || 0)) + 1);
}
