import { acceptanceUnmatched } from '../disclosures/acceptance-unmatched.ts';
import { countEach } from '../count-each.ts';
import { countOf } from '../../words/count-of.ts';
import { disclosureKinds } from '../disclosures/index.ts';
import type { Settings } from '../evidence-index.ts';
import { formatCount } from '../../words/format-count.ts';
import { joinSpaces } from '../../words/join-spaces.ts';
import { placeOfField } from '../front-matter/place-of-field.ts';
import { quote } from '../../words/quote.ts';
import { suggestNearest } from '../../words/suggest-nearest.ts';
import type { Disclosure, Item, Place } from '../types.ts';

type Entry = {
  readonly kind: string;
  readonly found: string;
  readonly by: string;
  readonly reason: string;
  readonly place: () => Place;
};

/**
 * The warnings of one file with those that somebody has accepted marked, and a warning for each acceptance that nothing
 * answers. Each wording accepts one place: written twice, it needs accepting twice, and as long as it is not, the open one
 * says that any of them may be the new one.
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
  const [accepted, written] = [countEach(entries.map(keyOf)), countEach(found.map(keyOf))];
  const answered = found.map((disclosure) => {
    const key = keyOf(disclosure);
    const entry = open.get(key)?.shift();
    if (entry !== undefined) return { ...disclosure, accepted: { by: entry.by, reason: entry.reason } };
    const places = accepted.get(key);
    if (places === undefined) return disclosure;
    const stand = `It is accepted in ${countOf(places, 'place')} and stands in ${formatCount(written.get(key) ?? 0)}: look at each, because any of them may be the new one.`;
    return { ...disclosure, message: `${disclosure.message} ${stand}` };
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
