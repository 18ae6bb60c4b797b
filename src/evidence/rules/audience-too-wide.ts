import { limitOf, narrownessOf } from '../editions/audience-of.ts';
import { quote } from '../../words/quote.ts';
import { inField } from './in-field.ts';
import type { Rule } from './rule.ts';

/** An item for a wider audience than its marking allows. */
export const audienceTooWide: Rule = {
  id: 'audience-too-wide',
  title: 'A marking that contradicts the audience',
  why: 'Either the marking or the audience is a mistake, and one of them would let the item out.',
  fix: 'Correct the marking, or name an audience that the marking allows.',
  find: ({ items, settings }) =>
    items.flatMap((item) => {
      const { audience, marking = settings.markings[0] ?? '' } = item.data;
      const { audiences = [] } = settings;
      const limit = limitOf(marking, settings);
      if (audience === undefined || narrownessOf(audience, settings) >= limit) return [];
      const allowed = audiences.slice(limit).map(({ name }) => quote(name));
      const some = allowed.length > 5 ? `${allowed[0] ?? ''} or a narrower one` : allowed.join(' or ');
      const message = `What is marked ${marking} may not go to ${quote(audience)}. Name ${some}, or correct the marking.`;
      return [inField(item, ['audience'], message)];
    }),
};
