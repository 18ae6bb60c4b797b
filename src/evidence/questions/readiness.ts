import { answeredLines } from './answered-lines.ts';
import { assessedFramework, assessedSections } from './assessed-sections.ts';
import { compareNumbers } from '../../words/compare-numbers.ts';
import { itemOf, type EvidenceIndex } from '../evidence-index.ts';
import { leafLines } from './leaf-lines.ts';
import { readPart } from './read-part.ts';
import { saysNothing } from './says-nothing.ts';
import type { ItemOf } from '../types.ts';

/** How ready one section of the assessed framework is. */
export type Readiness = {
  readonly number: string;
  readonly title: string;
  /** The section’s file; undefined when nobody has written one. */
  readonly section: ItemOf<'annex-m-section'> | undefined;
  readonly summary: boolean;
  readonly performanceData: boolean;
  readonly documents: { readonly listed: number; readonly held: number; readonly doubtful: number };
  readonly lines: { readonly answered: number; readonly asked: number };
  readonly openNotes: number;
};

/** One row for each section of the assessed framework, in printed order, written or not; then for those written that it does not list. */
export function readiness(index: EvidenceIndex): Readiness[] {
  const listed = assessedFramework(index)?.data.sections ?? [];
  const sections = assessedSections(index);
  const written = new Map(sections.map((section) => [section.data.number, section]));
  const unlisted = sections
    .filter(({ data }) => !listed.some(({ number }) => number === data.number))
    .map((section) => ({ number: section.data.number, title: section.data.title, lines: [], section }))
    .sort((a, b) => compareNumbers(a.number, b.number));
  const rows = listed.map((one) => ({ ...one, section: written.get(one.number) }));
  return [...rows, ...unlisted].map(({ number, title, lines, section }) => {
    const asked = lines.flatMap((line) => line.sublines ?? [line]).length;
    if (section === undefined)
      return {
        number,
        title,
        section,
        summary: false,
        performanceData: false,
        documents: { listed: 0, held: 0, doubtful: 0 },
        lines: { answered: 0, asked },
        openNotes: 0,
      };
    const answered = answeredLines(section);
    const cited = section.data.documents;
    return {
      number,
      title: section.data.title,
      section,
      summary: !saysNothing(readPart(section, 'summary')),
      performanceData: !saysNothing(readPart(section, 'performance-data')),
      documents: {
        listed: cited.length,
        held: cited.filter(({ id }) => isHeld(itemOf(index, 'document', id), index)).length,
        doubtful: cited.filter(({ doubt }) => doubt !== undefined).length,
      },
      lines: { answered: leafLines(section, index).filter(({ id }) => answered.has(id)).length, asked },
      openNotes: section.body.tasks.filter(({ done }) => !done).length,
    };
  });
}

/** What is recorded as held and has a file is held while the file is there. */
const isHeld = (document: ItemOf<'document'> | undefined, { attachments }: EvidenceIndex): boolean =>
  document?.data.status === 'held' && (document.data.file === undefined || attachments.has(document.data.file));
