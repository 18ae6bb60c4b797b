import { isOpen } from '../../evidence/finding-gaps/is-open.ts';
import type { Disclosure } from '../../evidence/types.ts';

/** The warnings of one file, of which the page of its item names each. */
export type FileDisclosures = {
  readonly file: string;
  /** The item in the file, or that it is attached to. */
  readonly item: string | undefined;
  readonly disclosures: readonly Disclosure[];
};

/** The warnings by file, those with most open ones first and else by name; no more than `most` files, and how many more there are. */
export function disclosuresByFile(
  disclosures: readonly Disclosure[],
  most: number,
): { readonly files: readonly FileDisclosures[]; readonly more: number } {
  const all = [...Map.groupBy(disclosures, ({ file }) => file)]
    .map(([file, own]) => ({ file, item: own[0]?.item, disclosures: own, open: own.filter(isOpen).length }))
    .sort((a, b) => b.open - a.open || (a.file < b.file ? -1 : 1));
  return { files: all.slice(0, most), more: Math.max(0, all.length - most) };
}
