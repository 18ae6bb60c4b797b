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

/** Annex M, with the sections that a council has added to it in its own framework file. */
function annexMWith(assessed: AssessedFramework | undefined): PrintedFramework {
  const own = assessed?.id === 'annex-m' ? withSlugs(assessed) : [];
  const added = own.filter(({ number }) => knownSections.every((known) => known.number !== number));
  return { id: 'annex-m', title: 'Annex M', sections: [...knownSections, ...added] };
}

/** An assessment read by the sections of the framework that settings name where it has their titles, or else by Annex M’s. */
export function findFramework(
  blocks: readonly RootContent[],
  assessed: AssessedFramework | undefined,
): { readonly framework: PrintedFramework; readonly assessment: PrintedAssessment } {
  const [byAnnexM, ...byOwn] = [annexMWith(assessed), ...ownFramework(assessed)].map((framework) => {
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

const ownFramework = (assessed: AssessedFramework | undefined): PrintedFramework[] =>
  assessed === undefined || assessed.id === 'annex-m' ? [] : [{ ...assessed, sections: withSlugs(assessed) }];

const withSlugs = ({ sections }: AssessedFramework): KnownSection[] =>
  sections.map((section) => ({ ...section, slug: shortId(section.title) }));
