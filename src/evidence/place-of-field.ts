import { onceFor } from './once-for.ts';
import { readYamlPlaces } from './parse-yaml.ts';
import type { Item, Place } from './types.ts';

const placesOf = onceFor(({ frontMatter }: Pick<Item, 'frontMatter'>) =>
  readYamlPlaces(frontMatter.replace(/^\n/, '')),
);

/** Where a field of an item stands in its file: its value, or with `name` its name. Reads an item’s front matter at most once. */
export function placeOfField(item: Pick<Item, 'frontMatter'>, path: readonly PropertyKey[], name = false): Place {
  const place = findPlain(item.frontMatter.replace(/^\n/, ''), path, name) ?? placesOf(item)(path, name);
  // The front matter begins on line 2, after the first fence.
  return place.line === undefined ? place : { ...place, line: place.line + 1 };
}

/**
 * The place of a field that stands plainly on a line of its own, which is found a thousand times as fast as by reading the
 * whole. Only names of the outermost group begin a line: all else is indented in YAML. Undefined where that is not enough.
 */
function findPlain(text: string, [field, ...inside]: readonly PropertyKey[], name: boolean): Place | undefined {
  if (inside.length > 0) return undefined;
  const lines = `\n${text}`;
  const begins = `\n${String(field)}:`;
  const start = lines.indexOf(begins);
  if (start < 0 || lines.includes(begins, start + 1)) return undefined;
  const line = lines.slice(0, start + 1).split('\n').length - 1;
  if (name) return { line, column: 1 };
  const [, space] = /^( +)["'[{A-Za-z0-9]/.exec(lines.slice(start + begins.length, start + begins.length + 20)) ?? [];
  return space === undefined ? undefined : { line, column: begins.length + space.length };
}
