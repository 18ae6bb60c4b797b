const filter = 'data-pagefind-filter="Authority:';

/** Whose item a page’s HTML shows, as its filter for the search says; undefined for a page of no authority. */
export function authorityOfPage(html: string): string | undefined {
  const at = html.indexOf(filter);
  if (at < 0) return undefined;
  const written = html.slice(at + filter.length, html.indexOf('"', at + filter.length));
  return written.replace(/&(?:amp|#38|#x26);/g, '&').replace(/&(?:apos|#39|#x27);/g, "'");
}
