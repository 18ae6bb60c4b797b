import { itemOf, itemsOf } from '../evidence-index.ts';
import { lacksItsSection } from '../questions/lacks-its-section.ts';
import { listNumbers } from '../../words/list-numbers.ts';
import { quote } from '../../words/quote.ts';
import { inField } from './in-field.ts';
import type { Rule } from './rule.ts';

/** A section whose number its framework does not have. A framework that lists no sections says nothing of their numbers. */
export const unknownSection: Rule = {
  id: 'unknown-section',
  title: 'A section the framework does not have',
  why: 'Lines of enquiry, readiness and citations go by the number; under a wrong one nobody finds the section.',
  fix: 'Correct the number, or add the section to the framework.',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((item) => {
      const framework = itemOf(index, 'framework', item.data.framework);
      const numbers = (framework?.data.sections ?? []).map(({ number }) => number);
      if (framework === undefined || !lacksItsSection(item, index)) return [];
      const message = `${framework.data['short-title']} has no section ${quote(item.data.number)}. Its sections are ${listNumbers(numbers)}. Correct the number, or add the section to ${framework.file}.`;
      return [inField(item, ['number'], message)];
    }),
};
