import { formatDate } from '../evidence/dates.ts';
import { escapeXml } from '../evidence/escape-xml.ts';
import type { Site } from './load-site.ts';

/**
 * The styles that print in every sheet’s margins what a single sheet needs: its marking and the edition, whose site and
 * which page it is from, where a script has handed over the page’s title, and the day for which reviews and due dates
 * are said, where the edition says them at all. For a browser that prints nothing in the margins they hold the same to
 * stand beside the text.
 */
export function printMargins(
  marking: string,
  { index, edition, today }: Pick<Site, 'index' | 'edition' | 'today'>,
): string {
  const { authority, title } = index.settings;
  const head = edition.whole ? marking : `${marking} – ${edition.title}`;
  const page = `${quoted(`${authority}: `)} var(--page-title, ${quoted(title)})`;
  const dated = `Reviews and due dates as on ${formatDate(today)}`;
  const below = [
    ...(edition.whole ? [] : [quoted(`${edition.title}. `)]),
    page,
    ...(edition.showsGaps ? [quoted(`. ${dated}`)] : []),
  ];
  return [
    '@page {',
    `  @top-center { content: ${quoted(head)}; font: bold 10pt Arial, sans-serif; }`,
    `  @bottom-left { content: ${page}; font: 8pt Arial, sans-serif; }`,
    ...(edition.showsGaps ? [`  @bottom-right { content: ${quoted(dated)}; font: 8pt Arial, sans-serif; }`] : []),
    '}',
    ':root {',
    `  --sheet-head: ${quoted(head)};`,
    `  --sheet-below: ${below.join(' ')};`,
    `  --sheet-side: url("data:image/svg+xml,${encodeURIComponent(drawUpwards(head))}");`,
    '}\n',
  ].join('\n');
}

/** A text as a picture that runs up the side of a page and is repeated down it, at least twice on a sheet. */
function drawUpwards(text: string): string {
  const height = Math.max(200, 40 + 8 * text.length);
  const font = 'font-family="Arial, sans-serif" font-size="11" font-weight="bold"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="${height}"><text transform="translate(12 ${height - 20}) rotate(-90)" ${font}>${escapeXml(text)}</text></svg>`;
}

// Whatever somebody has written into the settings stays text: it cannot end the string, nor the rule.
const quoted = (text: string) =>
  `"${text.replace(/[\\"\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
