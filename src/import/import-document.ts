import type { ImportContext, Importer, ImportResult, ReadDocument } from './importer.ts';
import { draft } from './draft/draft.ts';
import { freeAnchors } from './free-anchors.ts';
import { importers } from './importers.ts';
import { refusePeople } from './sheet/refuse-people.ts';

/** Below this an importer is guessing, and the document becomes a draft for a person instead. */
const sureEnough = 0.5;

/** What a document was turned into, and how sure the importer is, from 0 to 1, that it is of its sort. */
export type ImportedDocument = ImportResult & { readonly sure: number };

/** Turns a document into evidence drafts by the importer that recognises it most surely, or by the one that `kind` names. */
export function importDocument(
  document: ReadDocument,
  context: ImportContext,
  kind?: Importer['id'],
): ImportedDocument {
  const result = convert(document, context, kind);
  // Whoever names the kind has looked at it.
  const refused = kind === undefined && result.kind === 'draft' ? refusePeople(document) : undefined;
  if (refused !== undefined) return { ...result, drafts: [], refused };
  return { ...result, drafts: result.drafts.map(freeAnchors) };
}

function convert(document: ReadDocument, context: ImportContext, kind: Importer['id'] | undefined): ImportedDocument {
  const possible = importers.filter((importer) => kind === undefined || importer.id === kind);
  const certain = possible.find((importer) => importer.isCertain?.(document));
  const surest = (certain === undefined ? possible : [certain])
    .map((importer) => ({ importer, sure: importer.recognise(document, context) }))
    .reduce((best, next) => (next.sure > best.sure ? next : best));
  const { sure } = surest;
  if (kind === undefined && sure < sureEnough) return { ...draft.convert(document, context), sure };
  const result = { ...surest.importer.convert(document, context), sure };
  if (result.kind !== 'draft' || result.drafts.length > 0) return result;
  // What was recognised but could not be read is kept as text, with why.
  const kept = draft.convert(document, context);
  return { ...kept, sure, warnings: [...result.warnings, ...kept.warnings] };
}
