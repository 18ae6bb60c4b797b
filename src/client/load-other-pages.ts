import { readListPage } from './read-list-page.ts';

const loaded = new WeakMap<HTMLElement, Promise<boolean>>();

/**
 * Brings the entries that stand on the other pages of a list onto this one, in their order, and takes the page numbers
 * away. Answers whether all are here; where a page does not answer, says so in `status` and leaves the list as it is.
 */
export function loadOtherPages(list: HTMLElement, status: HTMLElement | null): Promise<boolean> {
  const navigation = document.querySelector<HTMLElement>('[data-list-pages]');
  if (navigation === null || navigation.hidden) return Promise.resolve(true);
  const before = loaded.get(list);
  if (before !== undefined) return before;
  const loading = load(list, navigation).catch(() => {
    loaded.delete(list);
    if (status !== null)
      status.textContent = 'The rest of the list could not be loaded, so it is not filtered. Try again in a moment.';
    return false;
  });
  loaded.set(list, loading);
  return loading;
}

async function load(list: HTMLElement, navigation: HTMLElement): Promise<boolean> {
  const links = [...navigation.querySelectorAll('a')];
  const pages = await Promise.all(
    links.map(async (link) => {
      if (link.getAttribute('aria-current') === 'page') return piecesOf(list);
      const other = new DOMParser().parseFromString(await readListPage(link.href), 'text/html').getElementById(list.id);
      if (other === null) throw new Error('no list');
      return piecesOf(other).map((piece) => takeOver(piece, link.href));
    }),
  );
  const place = piecesOf(list)[0]?.parentElement ?? list;
  place.replaceChildren(...pages.flat());
  navigation.hidden = true;
  return true;
}

/** A piece of another page for this one. What leads somewhere from there leads there from here, also where addresses are relative; a name that this page has is given to nothing else. */
function takeOver(piece: HTMLElement, from: string): HTMLElement {
  const taken = document.importNode(piece, true);
  for (const link of taken.querySelectorAll('[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', from).href);
  for (const named of taken.querySelectorAll('[id]'))
    if (document.getElementById(named.id) !== null) named.removeAttribute('id');
  return taken;
}

/** What a list is made of: groups of entries, of which one may hold others, or entries. */
function piecesOf(list: HTMLElement): HTMLElement[] {
  const groups = [...list.querySelectorAll<HTMLElement>('[data-entry-group]')];
  const outer = groups.filter((group) => group.parentElement?.closest('[data-entry-group]') == null);
  return outer.length > 0 ? outer : [...list.querySelectorAll<HTMLElement>('[data-entry]')];
}
