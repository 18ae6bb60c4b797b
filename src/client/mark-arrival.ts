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
  const target = address.hash === '' ? null : document.getElementById(address.hash.slice(1));
  target?.scrollIntoView();
  if (address.hash === '') showBestMark(main.querySelectorAll('mark'), main.querySelector('h1'));
  else if (target?.matches(headings) === true) showBestMark(marksBelow(target, main), target);
}

const places = 'tr, p, li, dd, h2, h3, h4, h5, h6, caption, figcaption';

const headings = 'h1, h2, h3, h4, h5, h6';

/** The marks between a heading and the next one, where the passage of a result stands that has no place of its own. */
function marksBelow(heading: Element, main: HTMLElement): Element[] {
  const all = [...main.querySelectorAll(`${headings}, mark`)];
  const below = all.slice(all.indexOf(heading) + 1).filter((one) => !heading.contains(one));
  const end = below.findIndex((one) => one.matches(headings));
  return end < 0 ? below : below.slice(0, end);
}

/**
 * Scrolls to where most of the words stand together that the title above them does not have, such as a table’s row. Stays
 * where the title says as much, or the place is in view.
 */
function showBestMark(marks: Iterable<Element>, title: Element | null): void {
  const wordOf = (mark: Element) => mark.textContent.toLowerCase();
  const titled = new Set([...(title?.querySelectorAll('mark') ?? [])].map(wordOf));
  const found = new Map<Element, { words: Set<string>; first: Element }>();
  for (const mark of marks) {
    const place = mark.closest(places);
    // What search does not read, such as who refers to the page, is not what was found.
    if (place === null || place.closest('[data-pagefind-ignore]') !== null || place.getClientRects().length === 0)
      continue;
    if (titled.has(wordOf(mark))) continue;
    const { words, first } = found.get(place) ?? { words: new Set(), first: mark };
    found.set(place, { words: words.add(wordOf(mark)), first });
  }
  const [one, ...others] = found.values();
  if (one === undefined) return;
  const best = others.reduce((best, other) => (other.words.size > best.words.size ? other : best), one);
  const { top, bottom } = best.first.getBoundingClientRect();
  // The mark and not the paragraph: a paragraph may be longer than a page is high.
  if (top < 0 || bottom > window.innerHeight) best.first.scrollIntoView({ block: 'center' });
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
