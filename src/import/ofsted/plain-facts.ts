import type { Block } from '../pdf/block.ts';
import { parseGrade } from './grade.ts';

/** How lines of a first page begin that say when and by whom. */
const whenOrWho = /^(?:(?:inspection|review) dates?|(?:report )?published|(?:lead|reporting) inspectors?)\s*:/i;

/** The inspectorates, as they stand over the names of those who sign or inspected. */
const inspectorates =
  /^(?:(?:Ofsted|Care Quality Commission|HMI (?:Constabulary|Probation)(?: and Fire & Rescue Services)?)(?: |$))+$/;

/**
 * The blocks of a report with those as text that are set like headings and are none, as nothing stands below them: when the
 * inspection was, who led it, an inspectorate or a grade alone and the “and” between two titles. A name beside “Lead inspector:” is joined to it.
 */
export function plainFacts(blocks: readonly Block[]): Block[] {
  const plain: Block[] = [];
  for (const block of blocks) {
    const before = plain.at(-1);
    if (block.kind === 'heading' && isFact(block.text)) plain.push({ ...block, kind: 'paragraph' });
    else if (before !== undefined && isNameOf(block, before))
      plain[plain.length - 1] = { ...before, text: `${before.text} ${block.text}` };
    else plain.push(block);
  }
  return plain;
}

const isFact = (text: string) =>
  whenOrWho.test(text) || inspectorates.test(text) || parseGrade(text) !== undefined || text === 'and';

const isNameOf = ({ kind, text, page }: Block, before: Block): boolean =>
  kind === 'paragraph' &&
  before.kind === 'paragraph' &&
  page === before.page &&
  /^lead inspector:$/i.test(before.text) &&
  !whenOrWho.test(text);
