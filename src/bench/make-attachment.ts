import { makeRandom } from './make-random.ts';
import { makePdf } from './make-pdf.ts';
import { makeText } from './make-text.ts';
import type { Plan } from './plan-corpus.ts';
import type { PlannedItem } from './plan-item.ts';

/** A file kept with the evidence: its path from the content folder and its bytes. */
export type MadeAttachment = { readonly path: string; readonly bytes: Uint8Array };

/** The file that a document is kept with, where it has one: for a tenth of all items, three PDFs to two texts. */
export function makeAttachment({ kind, name, title, position }: PlannedItem, plan: Plan): MadeAttachment | undefined {
  if (kind !== 'document') return undefined;
  const share = plan.items.length / 10 / plan.of('document').length;
  const before = Math.floor(position * share);
  if (Math.floor((position + 1) * share) === before) return undefined;
  const random = makeRandom(plan.seed, `attachment ${name}`);
  const text = makeText(random);
  const paragraphs = Array.from({ length: random.between(6, 30) }, () => text.paragraph(random.between(3, 5)));
  if (before % 5 < 3) return { path: `attachments/${name}.pdf`, bytes: makePdf(title, paragraphs) };
  return {
    path: `attachments/${name}.txt`,
    bytes: new TextEncoder().encode(`${[title, ...paragraphs].join('\n\n')}\n`),
  };
}
