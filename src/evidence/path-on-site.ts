/** The path and the fragment of an address below a site’s own, without the stroke at its beginning; undefined for one elsewhere. */
export function pathOnSite(address: string, site: string): { path: string; fragment: string } | undefined {
  if (!URL.canParse(address) || !URL.canParse(site)) return undefined;
  const [url, own] = [new URL(address), new URL(site)];
  // Whether by https or not, it is the same page.
  if (url.host !== own.host || !url.pathname.startsWith(own.pathname)) return undefined;
  const decode = (part: string) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  };
  return { path: decode(url.pathname.slice(own.pathname.length)), fragment: decode(url.hash.slice(1)) };
}
