import { htmlValidator } from '../html-validator.ts';
import type { PageCheck } from './check.ts';

/** The page’s HTML as built. */
export const validHtml: PageCheck = {
  title: 'Valid HTML (html-validate)',
  criteria: ['1.3.1', '4.1.2'],
  find: async ({ html }) => {
    const { results } = await htmlValidator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    );
  },
};
