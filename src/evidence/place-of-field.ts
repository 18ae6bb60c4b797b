import { findYamlPlace } from './parse-yaml.ts';
import type { Item, Place } from './types.ts';

/** Where a field of an item stands in its file: its value, or with `name` its name. */
export function placeOfField(item: Pick<Item, 'frontMatter'>, path: readonly PropertyKey[], name = false): Place {
  const place = findYamlPlace(item.frontMatter.replace(/^\n/, ''), path, name);
  // The front matter begins on line 2, after the first fence.
  return place.line === undefined ? place : { ...place, line: place.line + 1 };
}
