import type { Kind } from '../../../schemas/index.ts';

/**
 * How much a kind’s text and title count in search, where 1 is plain text and Pagefind counts a first heading as 7. The
 * register’s entries are short and named by what people search for; unweighted they would stand above the section itself.
 */
export function searchWeight(kind: Kind): { text: number; title: number } {
  if (kind === 'annex-m-section') return { text: 2, title: 8 };
  if (kind === 'document') return { text: 0.6, title: 1.5 };
  if (kind === 'measure') return { text: 0.8, title: 1.5 };
  if (kind === 'framework') return { text: 0.6, title: 5 };
  return { text: 1, title: 7 };
}
