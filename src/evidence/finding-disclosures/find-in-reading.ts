import type { DisclosureKind, FoundDisclosure, Reading } from '../disclosures/disclosure-kind.ts';
import { disclosureKinds } from '../disclosures/index.ts';
import { parseTables } from '../disclosures/parse-tables.ts';
import { plainText } from '../disclosures/plain-text.ts';
import { makeCover } from './make-cover.ts';

/** The words and tables of a file’s text. */
export const parseReading = (text: string, fields: boolean) => ({
  ...plainText(text, fields),
  raw: text,
  tables: parseTables(text),
});

/** What a reading holds, each place once: where two kinds find the same words, by the kind that stands first. */
export function findInReading(
  reading: Reading,
  kinds = disclosureKinds,
): (FoundDisclosure & { readonly kind: DisclosureKind })[] {
  const isFree = makeCover();
  const entries = new Set<string>();
  return kinds.flatMap((kind) => {
    const found = (kind.find?.(reading) ?? []).filter(({ place }) => {
      if ('field' in place) {
        // One entry of a list is told of once, whichever of its fields it was found by.
        const entry = place.field.slice(0, 2).join('.');
        return !entries.has(entry) && entries.add(entry);
      }
      return isFree(place);
    });
    return found.map((one) => ({ ...one, kind }));
  });
}
