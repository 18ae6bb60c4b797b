import type { Draft, ImportContext, Importer, ImportResult, ReadDocument } from '../importer.ts';
import { matchDocuments, type CitedDocument, type MatchedDocument } from '../match-documents.ts';
import { plainTitle } from '../near-titles.ts';
import { registerOf } from '../register-of.ts';
import { unread } from '../unread.ts';
import { describeDocument } from '../word/describe-document.ts';
import { findPersonalDetails } from '../word/find-personal-details.ts';
import { formatBody } from '../word/format-body.ts';
import { outlineText } from '../word/outline.ts';
import { shortId } from '../word/short-id.ts';
import { footnotesOf, takeFootnotes } from '../word/with-footnotes.ts';
import { citeDocuments, warnOfStruckDocuments, warnOfStruckHead, type Citation } from './cite-documents.ts';
import { flattenTables } from './flatten-tables.ts';
import { findFramework } from './find-framework.ts';
import { readFront } from './read-front.ts';
import type { PrintedSection } from './read-sections.ts';
import { draftFramework } from './draft-framework.ts';
import { draftSection } from './draft-section.ts';

/** Reads a council’s assessment of itself against Annex M, or its own framework: a file a section, and the documents they cite. */
export const annexM: Importer = {
  id: 'annex-m-section',
  title: 'Assessment in a framework’s sections',
  recognise,
  convert,
};

function recognise(document: ReadDocument, { assessed }: ImportContext): number {
  if (document.format !== 'text') return 0;
  const { framework, assessment } = findFramework(flattenTables(document.tree.children), assessed);
  const { sections } = assessment;
  const complete = sections.filter(({ parts }) => parts.summary.length + parts.detail.length > 0).length;
  if (complete >= 6) return 0.97;
  const says = framework.id !== 'annex-m' || /\bannex m\b/i.test(outlineText(document.tree.children));
  return complete >= 1 && says ? 0.9 : complete >= 2 ? 0.6 : 0;
}

function convert(document: ReadDocument, context: ImportContext): ImportResult {
  if (document.format !== 'text') return unread([]);
  const { blocks, footnotes } = takeFootnotes(document.tree.children);
  const { framework, assessment } = findFramework(flattenTables(blocks), context.assessed);
  // Without its framework the check refuses an assessment; a council’s own is in the content already.
  const missing =
    framework.id === 'annex-m' && context.items.every(({ kind, id }) => kind !== 'framework' || id !== framework.id);
  const front = readFront(assessment, document.name, framework, footnotes, missing);
  const cited = assessment.sections.map((section) => ({ section, citations: citeDocuments(section.parts.documents) }));
  const matched = matchDocuments(
    cited.flatMap(({ section, citations }) => citations.map((citation, index) => placeOf(section, citation, index))),
    registerOf(context.items),
  );
  const sections = cited.map(({ section, citations }) => {
    const documents = citations.map(({ title, ...about }) => ({
      id: matched.byTitle.get(plainTitle(title))?.id ?? shortId(title),
      ...about,
    }));
    return draftSection(section, uniqueDocuments(documents), { framework, front, footnotes });
  });
  // A note on a document has its mark in no text, and stays with what is printed at the front; one on a line of enquiry goes with it.
  const lines = assessment.sections.flatMap(({ parts }) => footnotesOf(parts.lines, footnotes));
  const used = new Set([...front.used, ...lines, ...sections.flatMap((section) => section.used)]);
  const unused = formatBody(footnotes.filter((note) => !used.has(note)));
  const drafts = [
    ...sections.map(({ draft }) => draft),
    { ...front.draft, body: [front.draft.body, unused].filter((text) => text !== '').join('\n\n') },
    ...matched.documents.filter(({ registered }) => !registered).map((found) => draftDocument(found, front.draft.id)),
    ...(missing ? [draftFramework(framework, assessment.sections, front.draft.id, footnotes)] : []),
  ];
  const initials = [...new Set(assessment.sections.flatMap(({ owners }) => owners))];
  const warnings = [
    ...sections.flatMap(({ warnings: found }) => found),
    ...front.warnings,
    ...matched.warnings,
    ...assessment.sections.flatMap((section) => [
      ...warnOfStruckHead(section),
      ...warnOfStruckDocuments(section.number, section.parts.documents),
    ]),
    ...findPersonalDetails(outlineText(document.tree.children)),
  ];
  const owners = initials.map((sign) => ({
    initials: sign,
    role: 'Responsible officer (post not given in the assessment)',
  }));
  return { kind: 'annex-m-section', drafts, owners, warnings };
}

const placeOf = (section: PrintedSection, { title }: Citation, index: number): CitedDocument => ({
  title,
  place: `Section ${section.number}, supporting document ${index + 1}`,
});

/** A section that lists one document twice cites it once. */
function uniqueDocuments<T extends { readonly id: string }>(documents: readonly T[]): T[] {
  return documents.filter(({ id }, index) => documents.findIndex((other) => other.id === id) === index);
}

function draftDocument({ id, title, places, mayBeSameAs }: MatchedDocument, source: string): Draft {
  const { type, ...printed } = describeDocument(title);
  const data = {
    title,
    type,
    status: 'listed',
    ...printed,
    ...(mayBeSameAs.length === 0 ? {} : { 'may-be-same-as': mayBeSameAs }),
    sources: [{ id: source, place: places.join('; ') }],
  };
  return { kind: 'document', id, data, body: '' };
}
