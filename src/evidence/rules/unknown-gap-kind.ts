import { gapKinds } from '../gaps/index.ts';
import { suggestNearest } from '../../words/suggest-nearest.ts';
import { inField } from './in-field.ts';
import type { Rule } from './rule.ts';
import { quote } from '../../words/quote.ts';

const kinds = new Set(gapKinds.map(({ id }) => id));

/** An accepted gap of a kind that does not exist. */
export const unknownGapKind: Rule = {
  id: 'unknown-gap-kind',
  title: 'An accepted gap of no known kind',
  why: 'A misspelt kind accepts nothing, and the gap it was meant for stays open.',
  fix: 'Use the name of the kind as the guide gives it.',
  find: ({ items }) =>
    items.flatMap((item) =>
      (item.data['accepted-gaps'] ?? []).flatMap(({ kind }, position) => {
        if (kinds.has(kind)) return [];
        const message = `There is no kind of gap ${quote(kind)}.${suggestNearest(kind, kinds) || ' The guide lists them all under “The kinds of gap”.'}`;
        return [inField(item, ['accepted-gaps', position, 'kind'], message)];
      }),
    ),
};
