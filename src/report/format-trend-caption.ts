import { formatNumber } from '../words/format-number.ts';
import type { Trend } from './format-trend.ts';
import { trendScale } from './trend-scale.ts';

/** What stands below a chart of figures: its title, and in what it shows less or otherwise than it seems. */
export function formatTrendCaption(trend: Trend): string {
  const { low } = trendScale(trend);
  const { title, undrawn = 0 } = trend;
  const [figures, are] = undrawn === 1 ? ['1 figure', 'is'] : [`${undrawn} figures`, 'are'];
  return [
    `${title}.`,
    ...(low > 0 ? [`The scale begins at ${formatNumber(low)}, not at 0.`] : []),
    ...(undrawn > 0 ? [`${figures} that ${are} no plain number, like “over 80”, ${are} only in the table.`] : []),
  ].join(' ');
}
