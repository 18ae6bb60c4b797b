import { asAtWords } from '../wording/as-at-words.ts';

/**
 * The page that would have been made on another day, of one that shows nothing of its day but that it was made on it; both
 * days year-month-day. Undefined where that is said otherwise than a page says it.
 */
export function redatePage(html: string, from: string, to: string): string | undefined {
  const parts = html.split(notice(from));
  if (parts.length === 1 && !html.includes('class="as-at"')) return html;
  return parts.length === 2 ? parts.join(notice(to)) : undefined;
}

const notice = (day: string) => ` data-today="${day}">${asAtWords(day)}</p>`;
