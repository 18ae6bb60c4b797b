import { schemaOf } from '../../../schemas/index.ts';
import { formatDate } from '../dates/dates.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { fingerprintItem } from '../parsing/fingerprint-item.ts';
import { parseMarkdownFile } from '../parsing/parse-markdown-file.ts';
import { restsOn, type Support } from './rests-on.ts';
import { setFields } from '../front-matter/set-fields.ts';
import type { Item } from '../types.ts';

/** A file’s new text with its review recorded, and what it rested on; or why it could not be written. */
export type RecordedReview =
  { readonly text: string; readonly supports: readonly Support[] } | { readonly fault: string };

/**
 * Records in an item’s file who reviewed it and when, with the fingerprint of the item and of every document and measure
 * it rests on; for a document also that of its file. It takes the place of no later review. `text` is the file as it stands.
 */
export function recordReview(
  item: Item,
  text: string,
  { by, date }: { readonly by: string; readonly date: string },
  index: EvidenceIndex,
): RecordedReview {
  const last = [item.data.reviewed ?? '', item.data.review?.date ?? ''].sort().at(-1) ?? '';
  if (last > date)
    return {
      fault: `${item.file} was reviewed on ${formatDate(last)}, which is later. If that day is wrong, correct it in the file first.`,
    };
  const file =
    item.kind === 'document' && item.data.file !== undefined ? index.attachments.get(item.data.file) : undefined;
  const cited =
    file?.sha256 === undefined ? text : setFields(text, [{ name: 'sha256', value: file.sha256, after: 'file' }]);
  const fingerprint = fingerprintNow(item, cited);
  if (fingerprint === undefined) return { fault: `${item.file} has errors. Run npm run check and correct them first.` };
  const supports = restsOn(item, index);
  const review = { by, date, fingerprint, ...(supports.length === 0 ? {} : { 'rests-on': supports }) };
  const written = setFields(cited, [
    { name: 'reviewed', value: date, after: 'owners' },
    { name: 'review', value: review, after: 'reviewed' },
  ]);
  const again = parse(item, written);
  if (again?.data.reviewed !== date || again.data.review?.fingerprint !== fingerprintNow(item, written)) {
    return {
      fault: `The front matter of ${item.file} is laid out so that the review cannot be written into it. Put each field on a line of its own.`,
    };
  }
  return { text: written, supports };
}

function fingerprintNow(item: Item, text: string): string | undefined {
  const parsed = parse(item, text);
  return parsed === undefined ? undefined : fingerprintItem(parsed.data, parsed.body);
}

function parse({ kind, file }: Item, text: string): { data: Item['data']; body: string } | undefined {
  const source = { file, bytes: new TextEncoder().encode(text) };
  const { data, body } = parseMarkdownFile(source, schemaOf(kind));
  return data === undefined ? undefined : { data, body };
}
