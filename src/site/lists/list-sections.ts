import { assessedSections } from '../../evidence/questions/assessed-sections.ts';
import { compareNumbers } from '../../words/compare-numbers.ts';
import { readiness, type Readiness } from '../../evidence/questions/readiness.ts';
import type { Site } from '../load-site.ts';

/** The sections of the assessment in printed order: in the whole edition also those that nobody has written, in others those it holds. */
export function listSections({ index, edition }: Site): Pick<Readiness, 'number' | 'title' | 'section'>[] {
  if (edition.whole) return readiness(index);
  return assessedSections(index)
    .map((section) => ({ number: section.data.number, title: section.data.title, section }))
    .sort((a, b) => compareNumbers(a.number, b.number));
}
