import { itemsOf } from '../evidence-index.ts';
import type { GapKind } from './gap-kind.ts';

/** A self-assessment that some of those who must sign have not signed. */
export const signOffMissing: GapKind = {
  id: 'sign-off-missing',
  title: 'Not signed off',
  why: 'An assessment nobody has signed is a draft, and inspectors ask who stands behind it.',
  fix: 'Get the signatures and record the dates under sign-offs.',
  severity: 'medium',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'self-assessment').flatMap((item) => {
      const asked = item.data['sign-offs'] ?? [];
      const missing = asked.filter(({ date }) => date === undefined).map(({ role }) => role);
      if (asked.length > 0 && missing.length === 0) return [];
      const message =
        asked.length === 0
          ? 'Nobody is named to sign it off.'
          : `Not signed off by: ${[...new Set(missing)].join(', ')}.`;
      const place = asked.length === 0 ? { line: 1 } : { field: ['sign-offs'], name: true as const };
      const roles = [...new Set(missing)];
      return [{ item, message, ...(roles.length === 0 ? {} : { of: roles }), place }];
    }),
};
