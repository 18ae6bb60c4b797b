import type { Kind } from '../../schemas/index.ts';
import { makeActionPlan } from './make-action-plan.ts';
import { makeAttachment, type MadeAttachment } from './make-attachment.ts';
import { makeDocument } from './make-document.ts';
import { makeFramework } from './make-framework.ts';
import { makeInspection } from './make-inspection.ts';
import { makeMeasure } from './make-measure.ts';
import { makeProgressReport } from './make-progress-report.ts';
import { makeSection } from './make-section.ts';
import { makeSelfAssessment } from './make-self-assessment.ts';
import { makeWholeSite } from './make-whole-site.ts';
import { makerOf, type Maker } from './maker.ts';
import { planCorpus } from './plan-corpus.ts';
import { pathOf } from './plan-item.ts';

/** A file of a corpus: its path from the content folder, and its text or bytes. */
export type CorpusFile = { readonly path: string } & ({ readonly text: string } | { readonly bytes: Uint8Array });

const makers: Record<Kind, (maker: Maker, attachment: MadeAttachment | undefined) => string> = {
  'annex-m-section': makeSection,
  inspection: makeInspection,
  'self-assessment': makeSelfAssessment,
  'action-plan': makeActionPlan,
  'progress-report': makeProgressReport,
  document: makeDocument,
  measure: makeMeasure,
  framework: makeFramework,
};

/**
 * Makes a content folder without problems that has `size` items, one file after the other, with the files kept with them
 * and those of the whole site. The same size and seed always make the same bytes. Throws below the smallest size.
 */
export function* makeCorpus(size: number, seed = 1): Generator<CorpusFile, void> {
  const plan = planCorpus(size, seed);
  for (const [path, text] of Object.entries(makeWholeSite(plan))) yield { path, text };
  for (const item of plan.items) {
    const attachment = makeAttachment(item, plan);
    yield { path: pathOf(item), text: makers[item.kind](makerOf(item, plan), attachment) };
    if (attachment !== undefined) yield attachment;
  }
}
