import { acceptanceUnmatched } from './disclosures/acceptance-unmatched.ts';
import { disclosureKinds } from './disclosures/index.ts';
import type { Settings } from './evidence-index.ts';
import { joinSpaces } from './join-spaces.ts';
import { placeOfField } from './place-of-field.ts';
import { quote } from './quote.ts';
import { suggestNearest } from './suggest-nearest.ts';
import type { Disclosure, Item, Place } from './types.ts';

type Entry = {
  readonly kind: string;
  readonly found: string;
  readonly by: string;
  readonly reason: string;
  readonly place: () => Place;
};

/**
 * The warnings of one file with those that somebody has accepted marked, and a warning for each acceptance that nothing
 * answers. Each wording accepts one place: written twice, it needs accepting twice, so that a new one is never hidden.
 */
export function acceptDisclosures(
  found: readonly Disclosure[],
  file: string,
  item: Item | undefined,
  settings: Settings,
): Disclosure[] {
  const entries = item === undefined ? entriesOfSettings(file, settings) : entriesOf(item);
  if (entries.length === 0) return [...found];
  const open = Map.groupBy(entries, keyOf);
  const answered = found.map((disclosure) => {
    const entry = open.get(keyOf(disclosure))?.shift();
    return entry === undefined ? disclosure : { ...disclosure, accepted: { by: entry.by, reason: entry.reason } };
  });
  return [...answered, ...[...open.values()].flat().map((entry) => unmatched(entry, file, item))];
}

const keyOf = ({ kind, found }: { kind: string; found: string }): string =>
  `${kind}\n${joinSpaces(found).toLowerCase()}`;

function entriesOf(item: Item): Entry[] {
  return (item.data['accepted-disclosures'] ?? []).flatMap(({ found, ...rest }, position) =>
    found.map((words, place) => ({
      ...rest,
      found: words,
      place: () => placeOfField(item, ['accepted-disclosures', position, 'found', place]),
    })),
  );
}

/** The files of the whole site have no front matter; what is accepted in them stands in the settings. */
function entriesOfSettings(file: string, settings: Settings): Entry[] {
  return (settings['accepted-disclosures'] ?? []).flatMap(({ found, in: name, ...rest }) =>
    file === `content/${name}` ? found.map((words) => ({ ...rest, found: words, place: () => ({}) })) : [],
  );
}

function unmatched({ kind, found, place }: Entry, file: string, item: Item | undefined): Disclosure {
  const kinds = disclosureKinds.map(({ id }) => id);
  const wrong = kinds.includes(kind) ? '' : ` There is no kind ${quote(kind)}.${suggestNearest(kind, kinds)}`;
  return {
    kind: acceptanceUnmatched.id,
    found,
    message: `${acceptanceUnmatched.title}: ${quote(found)}.${wrong} ${acceptanceUnmatched.fix}`,
    file,
    ...place(),
    ...(item === undefined ? {} : { item: item.id }),
  };
}
