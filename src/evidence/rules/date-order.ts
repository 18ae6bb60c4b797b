import { isBefore } from '../dates/dates.ts';
import { itemOf, itemsOf, type EvidenceIndex } from '../evidence-index.ts';
import type { WholeSitePlaces } from '../linking/make-whole-site-places.ts';
import { inField, inWholeSite } from './in-field.ts';
import type { FoundProblem, Rule } from './rule.ts';

/** A period that ends before it begins, a report or plan of a day before its inspection began, or versions that do not stand newest first. */
export const dateOrder: Rule = {
  id: 'date-order',
  title: 'Dates in the wrong order',
  why: 'An end before its beginning is a typing mistake that would put the item in the wrong year.',
  fix: 'Correct one of the two dates.',
  find: (index, { placeIn }) => {
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
            inField(
              item,
              ['published'],
              `The report cannot be published (${item.data.published}) before the inspection began (${item.data.inspected.from}). Correct one of the two.`,
            ),
          ]
        : [],
    );
    const reversed = periods
      .filter(({ from, to }) => isBefore(to, from))
      .map(({ item, field, from, to }) => {
        const message = `The end (${to}) is before the beginning (${from}). Correct one of the two.`;
        return inField(item, field === '' ? ['to'] : [field, 'to'], message);
      });
    return [...reversed, ...published, ...findEarlyPlans(index), ...findEarlyVersions(index, placeIn)];
  },
};

/** Days of an action plan that come before the inspection it answers. */
const findEarlyPlans = (index: EvidenceIndex): FoundProblem[] =>
  itemsOf(index, 'action-plan').flatMap((item) => {
    const began = itemOf(index, 'inspection', item.data.inspection)?.data.inspected.from;
    return (
      [
        ['signed-off', 'signed off'],
        ['statutory-due', 'due'],
      ] as const
    ).flatMap(([field, words]) => {
      const date = item.data[field];
      if (date === undefined || began === undefined || !isBefore(date, began)) return [];
      const message = `The plan cannot be ${words} (${date}) before the inspection that it answers began (${began}). Correct one of the two, or name another inspection.`;
      return [inField(item, [field], message)];
    });
  });

/** Versions of the assessment that stand above a newer one: the first is shown as the one in force. */
const findEarlyVersions = ({ settings }: EvidenceIndex, placeIn: WholeSitePlaces): FoundProblem[] =>
  settings.assessment.versions.flatMap(({ version, date }, at, versions) => {
    const below = versions[at + 1];
    if (below === undefined || below.date <= date) return [];
    const message = `Version ${version} (${date}) stands above version ${below.version} (${below.date}), which is newer. Write the newest first, or correct a date.`;
    return [inWholeSite('settings.yaml', ['assessment', 'versions', at, 'date'], message, placeIn)];
  });
