import { formatDate } from '../../evidence/dates/dates.ts';
import { escapeXml } from '../../words/escape-xml.ts';
import { cssString } from './css-string.ts';
import type { Site } from '../load-site.ts';

/**
 * The styles that print in every sheet’s margins what a single sheet needs: its marking and the edition, whose site and
 * which page it is from, where a script has handed over the page’s title, and the day of what it says: that of reviews and
 * due dates where the edition says them, else of its content. For a browser that prints nothing in the margins they hold the
 * same to stand beside the text.
 */
export function printMargins(
  marking: string,
  { index, edition, today }: Pick<Site, 'index' | 'edition' | 'today'>,
): string {
  const { authority, title } = index.settings;
  const head = edition.whole ? marking : `${marking} – ${edition.title}`;
  const page = `${cssString(`${authority}: `)} var(--page-title, ${cssString(title)})`;
  const dated = `${edition.showsGaps ? 'Reviews and due dates as on' : 'Content as at'} ${formatDate(today)}`;
  const below = [...(edition.whole ? [] : [cssString(`${edition.title}. `)]), page, cssString(`. ${dated}`)];
  return [
    '@page {',
    `  @top-center { content: ${cssString(head)}; font: bold 10pt Arial, sans-serif; }`,
    `  @bottom-left { content: ${page}; font: 8pt Arial, sans-serif; }`,
    `  @bottom-right { content: ${cssString(dated)}; font: 8pt Arial, sans-serif; }`,
    '}',
    ':root {',
    `  --sheet-head: ${cssString(head)};`,
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
