import { kinds } from '../../../schemas/index.ts';
import { importDocument } from '../import-document.ts';
import type { Block } from '../pdf/block.ts';
import { pdfForTests, type Printed } from '../pdf/pdf-for-tests.ts';
import { readDocument } from '../read-document.ts';
import { noContent } from '../no-content-for-tests.ts';

/** What the importer makes of a printed report: its main item and its warnings as code and page. */
export async function importReport(printed: readonly Printed[], name = 'report.pdf') {
  const read = await readDocument(name, await pdfForTests(printed));
  if ('fault' in read) throw new Error(read.fault.message);
  const { kind, drafts, warnings } = importDocument(read.value, noContent);
  const [main] = drafts;
  if (kind === 'inspection') for (const draft of drafts) kinds[draft.kind].schema.parse(draft.data);
  return {
    kind,
    id: main?.id,
    data: main?.data ?? {},
    body: main?.body ?? '',
    warnings: warnings.map(({ code, page }) => [code, page]),
  };
}

/** A sentence of a report. */
export const words =
  'Services for children have improved, and most children receive the help that they need at the right time.';

/** A block of a report on a page, as it is read of a PDF. */
export const block = (kind: Block['kind'], text: string, page = 4, more: Partial<Block> = {}): Block => ({
  ...{ kind, text, page, x: 70, textX: 70, size: 12, bold: false, full: false },
  ...more,
});
