import type { RootContent } from 'mdast';
import type { AssessedFramework } from '../importer.ts';
import { shortId } from '../word/short-id.ts';
import { findKnownSection, knownSections, type KnownSection } from './known-sections.ts';
import { readSections, type PrintedAssessment } from './read-sections.ts';

/** A framework whose sections an assessment is printed in. */
export type PrintedFramework = {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly KnownSection[];
};

const annexM: PrintedFramework = { id: 'annex-m', title: 'Annex M', sections: knownSections };

/** An assessment read by the sections of the framework that settings name where it has their titles, or else by Annex M’s. */
export function findFramework(
  blocks: readonly RootContent[],
  assessed: AssessedFramework | undefined,
): { readonly framework: PrintedFramework; readonly assessment: PrintedAssessment } {
  const [byAnnexM, ...byOwn] = [annexM, ...ownFramework(assessed)].map((framework) => {
    const assessment = readSections(blocks, framework.sections);
    const named = assessment.sections.filter(({ title }) => findKnownSection(title, framework.sections)).length;
    return { framework, assessment, named };
  }) as [Reading, ...Reading[]];
  return byOwn.find(({ named }) => named > 0 && named >= byAnnexM.named) ?? byAnnexM;
}

type Reading = {
  readonly framework: PrintedFramework;
  readonly assessment: PrintedAssessment;
  readonly named: number;
};

function ownFramework(assessed: AssessedFramework | undefined): PrintedFramework[] {
  if (assessed === undefined || assessed.id === annexM.id) return [];
  return [
    { ...assessed, sections: assessed.sections.map((section) => ({ ...section, slug: shortId(section.title) })) },
  ];
}
