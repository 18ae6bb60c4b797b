import { assessedSections } from './assessed-sections.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { ItemOf } from '../types.ts';

/** The section of the assessed framework that a title names, or the number that it begins with, and nobody has written, or else the first of those; where it lists none, the number after the last; undefined when all are written. */
export function nextSection(
  { data: { sections = [] } }: ItemOf<'framework'>,
  index: EvidenceIndex,
  title = '',
): { readonly number: string; readonly title?: string } | undefined {
  const written = assessedSections(index).map(({ data }) => data.number);
  if (sections.length === 0)
    return { number: String(Math.max(0, ...written.map((number) => Number(number) || 0)) + 1) };
  const free = sections.filter(({ number }) => !written.includes(number));
  const [, begun] = /^0*(\S+) /.exec(title) ?? [];
  return (
    free.find((section) => section.title.toLowerCase() === title.toLowerCase()) ??
    free.find(({ number }) => number === begun) ??
    free[0]
  );
}
