import { formatDate, formatPeriod } from '../../evidence/dates/dates.ts';
import { itemOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import { lacksPlace } from '../../evidence/finding-gaps/lacks-place.ts';
import type { Item, ItemOf } from '../../evidence/types.ts';
import { itemAddress } from '../address.ts';

/** One fact about an item for the list at the top of its page. */
export type Fact = { readonly name: string; readonly value: string; readonly address?: string };

/** The facts that front matter gives about an item beside its owners, review, sources and marking. */
export function describeItem(item: Item, index: EvidenceIndex): Fact[] {
  switch (item.kind) {
    case 'annex-m-section':
      return [{ name: 'Section', value: item.data.number }, ...frameworkFact(item.data.framework, index)];
    case 'inspection':
      return [
        { name: 'Authority', value: item.data.authority },
        ...frameworkFact(item.data.framework, index),
        { name: 'Inspected', value: formatPeriod(item.data.inspected) },
        {
          name: 'Published',
          value: item.data.published === undefined ? 'Date not known' : formatDate(item.data.published),
        },
      ];
    case 'self-assessment':
      return [
        { name: 'Authority', value: item.data.authority },
        { name: 'Year', value: item.data.year },
        ...fact('Due', item.data.due, formatDate),
      ];
    case 'action-plan': {
      const inspection = itemOf(index, 'inspection', item.data.inspection);
      return [
        { name: 'Authority', value: item.data.authority },
        ...(inspection === undefined
          ? []
          : [{ name: 'Answers', value: inspection.data.title, address: itemAddress(inspection.id) }]),
        ...fact('Signed off', item.data['signed-off'], formatDate),
        ...fact('Approved by', item.data['approved-by']?.join(', ')),
        ...fact('Statutory date', item.data['statutory-due'], formatDate),
      ];
    }
    case 'progress-report':
      return [
        { name: 'Authority', value: item.data.authority },
        { name: 'Reported', value: formatDate(item.data.reported) },
        { name: 'To', value: item.data.to },
        ...(item.data.period === undefined ? [] : [{ name: 'Period', value: formatPeriod(item.data.period) }]),
      ];
    case 'document':
      return describeDocument(item);
    case 'measure':
      return [
        { name: 'Authority', value: item.data.authority },
        { name: 'Unit', value: item.data.unit },
        ...fact('Better', item.data.better),
        ...fact('Frequency', item.data.frequency),
        ...fact('In published statistics', statisticsWords(item.data.statistics)),
      ];
    case 'framework':
      return [
        { name: 'Publisher', value: item.data.publisher },
        {
          name: 'In use',
          value:
            item.data.to === undefined
              ? `From ${formatDate(item.data.from)}`
              : formatPeriod({ from: item.data.from, to: item.data.to }),
        },
      ];
  }
}

function statisticsWords(where: Extract<Item, { kind: 'measure' }>['data']['statistics']): string | undefined {
  if (where === undefined) return undefined;
  const rows = (where.rows ?? []).map(({ column, is }) => `${column} is “${is}”`).join(' and ');
  return `Column ${where.column} of ${where.table}${rows === '' ? '' : `, where ${rows}`}`;
}

const statusWords = {
  held: 'Held',
  listed: 'Listed',
  requested: 'Requested',
  'not-held': 'Not held',
} as const;

function describeDocument(document: ItemOf<'document'>): Fact[] {
  const { data } = document;
  // Somebody may have written the place and left the status.
  const isLost = data.status === 'listed' && lacksPlace(document);
  return [
    { name: 'Type', value: data.type },
    { name: 'Status', value: `${statusWords[data.status]}${isLost ? '; nobody has recorded where it is kept' : ''}` },
    ...fact('Date', data.date, formatDate),
    ...fact('Period', data.period),
    ...fact('For', data.for),
    ...fact('Also called', data['also-called']?.join('; ')),
    ...fact('Kept at', data.location),
    ...fact('Review due', data['review-due'], formatDate),
  ];
}

function frameworkFact(id: string, index: EvidenceIndex): Fact[] {
  const framework = itemOf(index, 'framework', id);
  if (framework === undefined) return [];
  return [{ name: 'Framework', value: framework.data['short-title'], address: itemAddress(framework.id) }];
}

function fact(name: string, value: string | undefined, format: (value: string) => string = (text) => text): Fact[] {
  return value === undefined ? [] : [{ name, value: format(value) }];
}
