import { assessedSections } from './assessed-sections.ts';
import { itemOf, type EvidenceIndex } from './evidence-index.ts';

/** The section of the assessed framework that a title names and nobody has written, or else the first of those; where it lists none, the number after the last; undefined when all are written. */
export function nextSectionNumber(index: EvidenceIndex, title = ''): string | undefined {
  const { framework: assessed } = index.settings.assessment;
  const sections = itemOf(index, 'framework', assessed)?.data.sections ?? [];
  const written = assessedSections(index).map(({ data }) => data.number);
  const free = sections.filter(({ number }) => !written.includes(number));
  const named = free.find((section) => section.title.toLowerCase() === title.toLowerCase());
  if (sections.length > 0) return (named ?? free[0])?.number;
  return String(Math.max(0, ...written.map((number) => Number(number) || 0)) + 1);
}
