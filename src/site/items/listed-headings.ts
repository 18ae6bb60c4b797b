/** More entries than a reader looks through. */
const most = 40;

/**
 * The headings that a page’s contents list names: three levels of them, because the chapters of a long report stand below
 * the name of whom it is about and of its parts; two where three would be too many.
 */
export function listedHeadings<T extends { readonly depth: number }>(headings: readonly T[]): T[] {
  const three = headings.filter(({ depth }) => depth <= 4);
  return three.length <= most ? three : headings.filter(({ depth }) => depth <= 3);
}
