import { suggestNearest } from '../../words/suggest-nearest.ts';
import { inField } from './in-field.ts';
import type { Rule } from './rule.ts';
import { quote } from '../../words/quote.ts';

/** A protective marking that settings.yaml does not list. */
export const unknownMarking: Rule = {
  id: 'unknown-marking',
  title: 'A marking that is not in use',
  why: 'A page without a known marking could go to the wrong reader.',
  fix: 'Use one of the markings in settings.yaml, or add it there.',
  find: ({ items, settings: { markings } }) =>
    items.flatMap((item) => {
      const { marking } = item.data;
      // Without settings nothing is known of markings, and that is told already.
      if (marking === undefined || markings.length === 0 || markings.includes(marking)) return [];
      const message = `${quote(marking)} is not one of the markings in settings.yaml.${suggestNearest(marking, markings) || ` They are: ${markings.join(', ')}.`}`;
      return [inField(item, ['marking'], message)];
    }),
};
