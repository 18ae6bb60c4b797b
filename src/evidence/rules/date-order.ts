import { itemsOf } from '../evidence-index.ts';
import { placeOfField } from '../place-of-field.ts';
import type { Rule } from './rule.ts';

/** A period that ends before it begins, or a report published before its inspection began. */
export const dateOrder: Rule = {
  id: 'date-order',
  title: 'Dates in the wrong order',
  why: 'An end before its beginning is a typing mistake that would put the item in the wrong year.',
  fix: 'Correct one of the two dates.',
  find: (index) => {
    const periods = [
      ...itemsOf(index, 'inspection').map((item) => ({ item, field: 'inspected', ...item.data.inspected })),
      ...itemsOf(index, 'progress-report').flatMap((item) =>
        item.data.period ? [{ item, field: 'period', ...item.data.period }] : [],
      ),
      ...itemsOf(index, 'framework').flatMap((item) =>
        item.data.to ? [{ item, field: '', from: item.data.from, to: item.data.to }] : [],
      ),
    ];
    const published = itemsOf(index, 'inspection').flatMap((item) =>
      item.data.published && isBefore(item.data.published, item.data.inspected.from)
        ? [
            {
              item,
              path: ['published'],
              message: `The report cannot be published (${item.data.published}) before the inspection began (${item.data.inspected.from}). Correct one of the two.`,
            },
          ]
        : [],
    );
    return [
      ...periods
        .filter(({ from, to }) => isBefore(to, from))
        .map(({ item, field, from, to }) => ({
          item,
          path: field === '' ? ['to'] : [field, 'to'],
          message: `The end (${to}) is before the beginning (${from}). Correct one of the two.`,
        })),
      ...published,
    ].map(({ item, path, message }) => ({
      rule: 'date-order',
      severity: 'error' as const,
      file: item.file,
      ...placeOfField(item, path),
      message,
    }));
  },
};

/** Compares as far as both dates are known: 2017-02 is not before 2017-02-09. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
