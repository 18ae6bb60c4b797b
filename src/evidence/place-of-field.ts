import { readYamlPlaces, type YamlPlaces } from './parse-yaml.ts';
import type { Item, Place } from './types.ts';

const read = new WeakMap<Pick<Item, 'frontMatter'>, YamlPlaces>();

/** Where a field of an item stands in its file: its value, or with `name` its name. Reads an item’s front matter once. */
export function placeOfField(item: Pick<Item, 'frontMatter'>, path: readonly PropertyKey[], name = false): Place {
  const places = read.get(item) ?? readYamlPlaces(item.frontMatter.replace(/^\n/, ''));
  read.set(item, places);
  const place = places(path, name);
  // The front matter begins on line 2, after the first fence.
  return place.line === undefined ? place : { ...place, line: place.line + 1 };
}
