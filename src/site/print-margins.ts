import { formatDate } from '../evidence/dates.ts';
import type { Site } from './load-site.ts';

/**
 * The styles that print in every sheet’s margins what a single sheet needs: its marking and the edition, whose site and
 * which page it is from, where a script has handed over the page’s title, and the day for which reviews and due dates
 * are said, where the edition says them at all.
 */
export function printMargins(
  marking: string,
  { index, edition, today }: Pick<Site, 'index' | 'edition' | 'today'>,
): string {
  const { authority, title } = index.settings;
  const head = edition.whole ? marking : `${marking} – ${edition.title}`;
  const dated = `Reviews and due dates as on ${formatDate(today)}`;
  return [
    '@page {',
    `  @top-center { content: ${quoted(head)}; font: bold 10pt Arial, sans-serif; }`,
    `  @bottom-left { content: ${quoted(`${authority}: `)} var(--page-title, ${quoted(title)}); font: 8pt Arial, sans-serif; }`,
    ...(edition.showsGaps ? [`  @bottom-right { content: ${quoted(dated)}; font: 8pt Arial, sans-serif; }`] : []),
    '}\n',
  ].join('\n');
}

// Whatever somebody has written into the settings stays text: it cannot end the string, nor the rule.
const quoted = (text: string) =>
  `"${text.replace(/[\\"\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
