import { idOfFile } from '../parsing/kind-of.ts';
import { findNearest } from '../../words/suggest-nearest.ts';
import type { Item } from '../types.ts';

/** What to do about a link to a file that is not there, by the id it would have; begins with a space. */
export function adviseMissing(from: Item, id: string, byId: ReadonlyMap<string, Item>): string {
  const fileOf = (known: string) => `content/${known}.md`;
  const nameOf = (known: string) => known.slice(Math.max(known.lastIndexOf('/'), known.lastIndexOf('\\')) + 1);
  const ids = [...byId.keys()].filter((known) => known !== from.id);
  const [elsewhere, ...more] = ids.filter((known) => nameOf(known) === nameOf(id));
  if (elsewhere !== undefined && more.length === 0) return ` Did you mean “${pathFrom(from, elsewhere)}”?`;
  // An address copied from the site ends in .html.
  const near = findNearest(fileOf(id.replace(/\.html$/, '')), ids.map(fileOf));
  if (near !== undefined) return ` Did you mean “${pathFrom(from, idOfFile(near))}”?`;
  if (!/^[a-z-]+\/[a-z0-9-]{1,80}$/.test(id)) return ' Correct the link, or add the file.';
  const number = /^[a-z-]+\/\d{1,3}-/.exec(id)?.[0];
  const [renamed, ...others] = number === undefined ? [] : ids.filter((known) => known.startsWith(number));
  if (renamed !== undefined && others.length === 0)
    return ` If it was renamed to ${nameOf(renamed)}.md, link to “${pathFrom(from, renamed)}”, and write ${id} under aliases there.`;
  return ` Correct the link, or add the file; if it was renamed, write ${id} under aliases in it.`;
}

/** The path that leads from an item’s file to the file of another. */
export function pathFrom({ id }: Item, to: string): string {
  const folder = id.slice(0, id.indexOf('/') + 1);
  return to.startsWith(folder) ? `${to.slice(folder.length)}.md` : `../${to}.md`;
}
