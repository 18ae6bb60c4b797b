import type { WholeSitePlaces } from '../linking/make-whole-site-places.ts';
import { placeOfField } from '../front-matter/place-of-field.ts';
import type { Item } from '../types.ts';
import type { FoundProblem } from './rule.ts';

/** What is wrong with a field of an item: an error, where `severity` does not say otherwise; with `name` its name is meant. */
export const inField = (
  item: Pick<Item, 'file' | 'frontMatter'>,
  path: readonly PropertyKey[],
  message: string,
  { severity = 'error', name = false }: { severity?: FoundProblem['severity']; name?: boolean } = {},
): FoundProblem => ({ severity, file: item.file, ...placeOfField(item, path, name), message });

/** An error in a field of a file for the whole site, like settings.yaml. */
export function inWholeSite(
  name: string,
  path: readonly PropertyKey[],
  message: string,
  placeIn: WholeSitePlaces,
): FoundProblem {
  const file = `content/${name}`;
  return { severity: 'error', file, ...placeIn(file, path), message };
}
