const most = 200;

/** Marks the words of a search, parted by strokes, on the page it led to, and takes them out of the address. */
export function markArrival(words: string): void {
  const address = new URL(location.href);
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
  const wanted = words
    .split('|')
    .slice(0, 12)
    .map((word) => word.trim())
    .filter((word) => word.length > 1);
  const main = document.querySelector('main');
  if (wanted.length === 0 || main === null) return;
  const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const choices = wanted.sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  markAll(textsIn(main), pattern);
  if (address.hash === '') showBestMark(main);
  else document.getElementById(address.hash.slice(1))?.scrollIntoView();
}

const places = 'tr, p, li, dd, h2, h3, h4, h5, h6, caption, figcaption';

/**
 * Scrolls to where most of the words stand together that the title does not have, such as a table’s row. Stays at the top
 * where the title says as much, or the place is in view.
 */
function showBestMark(main: HTMLElement): void {
  const wordOf = (mark: Element) => mark.textContent.toLowerCase();
  const titled = new Set([...main.querySelectorAll('h1 mark')].map(wordOf));
  const found = new Map<Element, Set<string>>();
  for (const mark of main.querySelectorAll('mark')) {
    const place = mark.closest(places);
    // What search does not read, such as who refers to the page, is not what was found.
    if (place === null || place.closest('[data-pagefind-ignore]') !== null || place.getClientRects().length === 0)
      continue;
    if (!titled.has(wordOf(mark))) found.set(place, (found.get(place) ?? new Set()).add(wordOf(mark)));
  }
  const [first, ...others] = found;
  if (first === undefined) return;
  const [best] = others.reduce((one, other) => (other[1].size > one[1].size ? other : one), first);
  const { top, bottom } = best.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) best.scrollIntoView({ block: 'center' });
}

function textsIn(main: Element): Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && node.parentElement?.closest('script, style, button, select, textarea') === null)
      texts.push(node);
  return texts;
}

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, caption, figcaption, section, div';

/** Marks what fits in texts that follow one another, across links and abbreviations but not from one block to the next. */
function markAll(texts: readonly Text[], pattern: RegExp): void {
  let whole = '';
  let block: Element | null | undefined;
  const places = texts.map((text) => {
    const own = text.parentElement?.closest(blocks);
    if (own !== block) whole += '\0';
    block = own;
    const start = whole.length;
    whole += text.data;
    return { text, start, end: whole.length };
  });
  const found = [...whole.matchAll(pattern)].slice(0, most);
  // From the end, so that the places before stay right.
  for (const match of found.reverse()) {
    const end = match.index + match[0].length;
    for (const place of places)
      if (place.start < end && place.end > match.index)
        markPart(place.text, Math.max(0, match.index - place.start), Math.min(end, place.end) - place.start);
  }
}

function markPart(text: Text, from: number, to: number): void {
  const part = text.splitText(from);
  part.splitText(to - from);
  const mark = document.createElement('mark');
  part.replaceWith(mark);
  mark.append(part);
}
