import { endOfAssessment } from '../questions/end-of-assessment.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { gapKinds } from '../gaps/index.ts';
import type { FoundGap, GapKind } from '../gaps/gap-kind.ts';
import { joinSpaces } from '../../words/join-spaces.ts';
import { matchAcceptances } from './match-acceptances.ts';
import { placeOfField } from '../front-matter/place-of-field.ts';
import type { Acceptance, Gap, Place } from '../types.ts';

/**
 * Every gap there is and, for those that come or go with a date, every one there will be or has been, by kind in the
 * registry’s order and by item and place within a kind. It needs no clock: `openGaps` and `dueGaps` take the day.
 */
export function collectGaps(index: EvidenceIndex): Gap[] {
  const ids = new Map<string, number>();
  const idOf = (base: string): string => {
    const count = (ids.get(base) ?? 0) + 1;
    ids.set(base, count);
    // No key has such a sign, so that the second “Ask legal” is not taken for “Ask legal 2”.
    return count === 1 ? base : `${base}~${count}`;
  };
  return gapKinds.flatMap((kind) => {
    const all = kind.find(index);
    const acceptances = acceptancesOf(kind.id, all);
    return all.map((found) => {
      const key = slugOf(found.key ?? '');
      const id = idOf([kind.id, found.item.id, key].filter(Boolean).join(':'));
      return makeGap(kind, found, {
        id,
        askedUntil: endOfAssessment(found.item, index),
        accepted: acceptances.get(found),
      });
    });
  });
}

/** Whoever has accepted each gap of a kind. */
function acceptancesOf(kind: string, all: readonly FoundGap[]): ReadonlyMap<FoundGap, Acceptance> {
  const inItems = Map.groupBy(
    all.filter(({ item }) => item.data['accepted-gaps'] !== undefined),
    ({ item }) => item,
  );
  return new Map(
    [...inItems].flatMap(([item, gaps]) => {
      const entries = item.data['accepted-gaps']?.filter((entry) => entry.kind === kind) ?? [];
      return [...matchAcceptances(gaps, entries)].map(
        ([gap, { by, reason, until }]) => [gap, { by, reason, until }] as const,
      );
    }),
  );
}

const slugOf = (key: string): string =>
  key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');

function makeGap(
  kind: GapKind,
  found: FoundGap,
  { id, askedUntil, accepted }: { id: string; askedUntil: string | undefined; accepted: Acceptance | undefined },
): Gap {
  const { item, message, owners, place, at, of, due, about } = found;
  const gap: Gap = {
    id,
    kind: kind.id,
    severity: kind.severity,
    item: item.id,
    title: item.data.title,
    message,
    owners: owners ?? item.data.owners ?? [],
    file: item.file,
    ...('line' in place ? { line: place.line, column: 1 } : {}),
    ...(at === undefined ? {} : { at }),
    ...(of === undefined ? {} : { of: of.map(joinSpaces) }),
    ...(due === undefined ? {} : { due }),
    ...(askedUntil === undefined ? {} : { askedUntil }),
    ...(about === undefined ? {} : { about }),
    ...(accepted === undefined ? {} : { accepted }),
  };
  return 'line' in place ? gap : withPlace(gap, () => placeOfField(item, place.field, place.name));
}

/** Gives a gap its line and column, looked up when they are first read: finding them means parsing the front matter. */
function withPlace(gap: Gap, find: () => Place): Gap {
  let found: Place | undefined;
  const read = () => (found ??= find());
  return Object.defineProperties(gap, {
    line: { enumerable: true, get: () => read().line },
    column: { enumerable: true, get: () => read().column },
  });
}
