import { assessedFramework, assessedSections } from '../questions/assessed-sections.ts';
import { shorten } from '../../words/shorten.ts';
import type { GapKind } from './gap-kind.ts';

/** A section of the assessed framework that nobody has written; where none is written or listed, the framework itself. */
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
    const { sections = [] } = framework.data;
    if (sections.length === 0 && written.size === 0) {
      const message = `Nobody has begun a section of ${framework.data['short-title']}, which lists none.`;
      return [{ item: framework, message, place: { line: 1 } }];
    }
    return sections.flatMap(({ number, title }, position) => {
      if (written.has(number)) return [];
      const message = `Nobody has begun section ${number}, ${shorten(title, 90)}.`;
      return [
        { item: framework, message, at: `section-${number}`, key: number, place: { field: ['sections', position] } },
      ];
    });
  },
};
