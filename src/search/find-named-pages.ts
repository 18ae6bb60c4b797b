import type { Jump } from './find-references.ts';
import { isCommon } from './is-common.ts';
import type { Query } from './parse-query.ts';

/** A page of the site that is no item, and what people ask for who mean it. */
export type NamedPage = Jump & {
  /** Words of which one must be asked for. */
  readonly names: readonly string[];
  /** Words that may stand beside it; any other word means that something else is asked for. */
  readonly beside: readonly string[];
};

/** The pages that a query means as a whole: what is overdue means the gaps, SMcL the owner. */
export function findNamedPages({ terms, excluded }: Query, pages: readonly NamedPage[]): Jump[] {
  if (excluded.length > 0 || terms.some(({ phrase }) => phrase)) return [];
  const words = terms.flatMap((term) => term.words).filter((word) => !isCommon(word));
  return pages
    .filter(
      ({ names, beside }) =>
        words.some((word) => names.includes(word)) &&
        words.every((word) => names.includes(word) || beside.includes(word)),
    )
    .map(({ label, title, path }) => ({ label, title, path, page: true }));
}
