import type { ImportWarning } from '../importer.ts';
import type { StatisticsTable } from './find-statistics.ts';

/** Warns of the words above the titles of published statistics: they may say that the figures are provisional. */
export const warnOfAbove = ({ sheet, above }: Pick<StatisticsTable, 'sheet' | 'above'>): ImportWarning[] =>
  above.length === 0
    ? []
    : [
        {
          code: 'above-unread',
          message: `The sheet “${sheet}”: what stands above the column titles was not read: ${above.map(({ row, words }) => `row ${row} (${words.map((text) => `“${text}”`).join(', ')})`).join(', ')}. Enter by hand what counts.`,
        },
      ];
