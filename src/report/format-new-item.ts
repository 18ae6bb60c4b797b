import { stringify } from 'yaml';
import { kinds, type Kind } from '../../schemas/index.ts';
import { assessedFramework } from '../evidence/questions/assessed-sections.ts';
import { itemsOf, shortIdOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import { nextSection } from '../evidence/questions/next-section.ts';
import type { ItemOf } from '../evidence/types.ts';

/** The text of a valid, empty file of a kind with what to know of it, or a sentence that says what has to be there first. `today` is year-month-day. */
export function formatNewItem(
  kind: Kind,
  title: string,
  index: EvidenceIndex,
  today: string,
): { text: string; told?: string } | { fault: string } {
  const { authority, assessment, audiences = [] } = index.settings;
  if (authority === '' && kind !== 'framework' && kind !== 'document')
    return {
      fault: 'There is no settings.yaml that can be read, and a new file takes the authority from it. Write it first.',
    };
  const narrowest = audiences.at(-1);
  const audience = narrowest === undefined ? {} : { audience: narrowest.name };
  const inspection = inspectionToAnswer(index);
  if (kind === 'action-plan' && inspection === undefined) {
    return { fault: 'An action plan answers an inspection. Add the inspection first: npm run new -- inspection NAME.' };
  }
  const framework = itemsOf(index, 'framework').find(({ data }) => data.judgements.length > 0 && data.to === undefined);
  const assessed = assessedFramework(index);
  if (assessed === undefined && (kind === 'annex-m-section' || (kind === 'inspection' && framework === undefined)))
    return {
      fault: `settings.yaml names the framework “${assessment.framework}” under assessment, and none of that name can be read. If its file is there, correct it first: npm run check says what is wrong. If not, add it: npm run new -- framework ${assessment.framework}.`,
    };
  const section = assessed && nextSection(assessed, index, title);
  if (kind === 'annex-m-section' && section === undefined) {
    return { fault: 'Every section of the framework has its file. Add a section to the framework first, or edit one.' };
  }
  const fields: Record<Kind, Record<string, unknown>> = {
    'annex-m-section': {
      number: section?.number,
      framework: assessment.framework,
      owners: [],
      documents: [],
    },
    inspection: {
      authority,
      framework: framework === undefined ? assessment.framework : shortIdOf(framework.id),
      inspected: { from: today, to: today },
      judgements: {},
      recommendations: [],
    },
    'self-assessment': { authority, year: today.slice(0, 4) },
    'action-plan': {
      authority: inspection?.data.authority ?? authority,
      inspection: inspection === undefined ? '' : shortIdOf(inspection.id),
      recommendations: [],
    },
    'progress-report': { authority, reported: today, to: 'Cabinet' },
    document: { type: 'report', status: 'listed' },
    measure: { authority, unit: 'per cent', series: [] },
    framework: { 'short-title': title, publisher: 'Ofsted', from: today.slice(0, 7), judgements: [], grades: [] },
  };
  const body =
    kind === 'annex-m-section' ? '## Summary statement\n\n## Detail\n\n## Performance and activity data\n' : '';
  // The files of sections are called by their number, like 03-missing, which is no part of a title.
  const numbered = kind === 'annex-m-section' && /^\d/.test(title);
  const text = `---\n${stringify({ title: (numbered && section?.title) || title, ...fields[kind], ...audience })}---\n\n${body}`;
  if (kind !== 'annex-m-section' || section?.title === undefined) return { text };
  return { text, told: `It is section ${section.number}, “${section.title}”.` };
}

/** The latest inspection of the site’s own authority, as the evidence may hold those of others too; of any where it has none. */
function inspectionToAnswer(index: EvidenceIndex): ItemOf<'inspection'> | undefined {
  const all = itemsOf(index, 'inspection').sort((a, b) => a.data.inspected.to.localeCompare(b.data.inspected.to));
  return all.findLast(({ data }) => data.authority === index.settings.authority) ?? all.at(-1);
}

/** The path of a new file of a kind with a name, from the content folder. */
export const newItemFile = (kind: Kind, name: string): string => `${kinds[kind].folder}/${name}.md`;
