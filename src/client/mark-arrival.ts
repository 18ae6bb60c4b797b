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
  const choices = wanted.sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  let left = most;
  for (const text of textsIn(main)) {
    if (left <= 0) break;
    left -= markText(text, pattern, left);
  }
  if (address.hash !== '') document.getElementById(address.hash.slice(1))?.scrollIntoView();
}

function textsIn(main: Element): Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && node.parentElement?.closest('script, style, button, select, textarea') === null)
      texts.push(node);
  return texts;
}

function markText(text: Text, pattern: RegExp, most: number): number {
  const found = [...text.data.matchAll(pattern)].slice(0, most);
  // From the end, so that the places before stay right.
  for (const match of found.reverse()) {
    const word = text.splitText(match.index);
    word.splitText(match[0].length);
    const mark = document.createElement('mark');
    word.replaceWith(mark);
    mark.append(word);
  }
  return found.length;
}
