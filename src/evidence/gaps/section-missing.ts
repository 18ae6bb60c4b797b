import { assessedFramework, assessedSections } from '../assessed-sections.ts';
import { shorten } from '../shorten.ts';
import type { GapKind } from './gap-kind.ts';

/** A section of the assessed framework that nobody has written. */
export const sectionMissing: GapKind = {
  id: 'section-missing',
  title: 'Section not begun',
  why: 'Inspectors look at every section of the framework; where there is no file, nobody has looked first.',
  fix: 'Add a file for the section, with its owner. npm run new -- annex-m-section NAME makes an empty one.',
  severity: 'high',
  work: 'missing',
  find: (index) => {
    const framework = assessedFramework(index);
    if (framework === undefined) return [];
    const written = new Set(assessedSections(index).map(({ data }) => data.number));
    return (framework.data.sections ?? []).flatMap(({ number, title }, position) => {
      if (written.has(number)) return [];
      const message = `Nobody has begun section ${number}, ${shorten(title, 90)}.`;
      return [
        { item: framework, message, at: `section-${number}`, key: number, place: { field: ['sections', position] } },
      ];
    });
  },
};
