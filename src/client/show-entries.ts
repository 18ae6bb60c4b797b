/** Shows notes, unless they are there already: a screen reader would tell them again at every letter. */
export function showAnew(list: HTMLElement, notes: readonly HTMLElement[]): void {
  const text = (all: Iterable<Element>) => Array.from(all, (note) => note.outerHTML).join('');
  if (text(list.children) !== text(notes)) list.replaceChildren(...notes);
}

const shownBy = new WeakMap<Element, string>();

/** Shows entries, the first of them untouched as far as they are there already, so that nothing moves under a reader. */
export function showEntries(list: HTMLElement, entries: readonly { shows: unknown; make: () => HTMLElement }[]): void {
  const there = [...list.children];
  const texts = entries.map(({ shows }) => JSON.stringify(shows));
  const known = there.map((entry) => shownBy.get(entry));
  const differs = texts.findIndex((text, place) => known[place] !== text);
  const same = differs < 0 ? texts.length : differs;
  for (const old of there.slice(same)) old.remove();
  for (const [place, { make }] of [...entries.entries()].slice(same)) {
    const entry = make();
    shownBy.set(entry, texts[place] ?? '');
    list.append(entry);
  }
}
