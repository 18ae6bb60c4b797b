import { listWords } from '../../words/list-words.ts';
import { suggestNearest } from '../../words/suggest-nearest.ts';

/** What to do about a place that a page does not have, by those it has; begins with a space. */
export function adviseAnchor(fragment: string, anchors: Iterable<string>): string {
  const all = [...anchors];
  const others = all.some((known) => known.toLowerCase() === fragment.toLowerCase()) ? [] : alike(fragment, all);
  // A second list below the same heading goes on in another way: detail-1-1.
  const [first = '', last = ''] = [others[0], others.findLast((known) => !/-\d+-\d+$/.test(known))];
  // A number or letter off names another place, and only the author knows which one is meant.
  if (others.length > 8) return ` There are ${first} to ${last}.`;
  if (others.length > 0) return ` There ${others.length === 1 ? 'is only' : 'are'} ${listWords(others)}.`;
  return suggestNearest(fragment, all) || ' Link to a heading, a numbered paragraph or the file itself.';
}

/** The places that are called the same but for their number or letter: #line-a for line-d. */
function alike(fragment: string, anchors: readonly string[]): string[] {
  const name = numbered.exec(fragment)?.[1];
  return name === undefined
    ? []
    : anchors.filter((known) => numbered.exec(known)?.[1] === name).map((known) => `#${known}`);
}

const numbered = /^([a-z][a-z-]*?)-(?:\d+|[a-z])(?:-\d+)*$/;
