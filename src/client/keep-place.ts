/** Where in its list somebody left a page: how many results it then had, and which of its links was opened. */
export type Place = { readonly limit: number; readonly link: number };

/** Keeps with the page’s place in the history where somebody leaves a list by one of its links. */
export function keepPlace(list: HTMLElement, limit: () => number): void {
  list.addEventListener('click', ({ target }) => {
    const link = linksOf(list).findIndex((one) => target instanceof Node && one.contains(target));
    if (link >= 0) history.replaceState({ limit: limit(), link } satisfies Place, '');
  });
}

/** The place that was kept where somebody has come back; undefined on a first visit. */
export const keptPlace = (): Place | undefined => (history.state as Place | null) ?? undefined;

/** Sets the focus on the link that was left by, which brings it into view. */
export const returnTo = (list: HTMLElement, { link }: Place): void => linksOf(list)[link]?.focus();

const linksOf = (list: HTMLElement) => [...list.querySelectorAll('a')];
