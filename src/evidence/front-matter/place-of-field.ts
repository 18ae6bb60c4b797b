import { onceFor } from '../once-for.ts';
import { findPlainPlace } from './find-plain-place.ts';
import { parseYamlPlaces } from './parse-yaml.ts';
import type { Item, Place } from '../types.ts';

const placesOf = onceFor(({ frontMatter }: Pick<Item, 'frontMatter'>) =>
  parseYamlPlaces(frontMatter.replace(/^\n/, '')),
);

/** Where a field of an item stands in its file: its value, or with `name` its name. Reads an item’s front matter at most once. */
export function placeOfField(item: Pick<Item, 'frontMatter'>, path: readonly PropertyKey[], name = false): Place {
  const place = findPlainPlace(item.frontMatter.replace(/^\n/, ''), path, name) ?? placesOf(item)(path, name);
  // The front matter begins on line 2, after the first fence.
  return place.line === undefined ? place : { ...place, line: place.line + 1 };
}
