import { lower, upper } from '../disclosures/age-words.ts';
import type { Line } from '../disclosures/lines-with.ts';
import { isFirstName } from './first-names.ts';

/** A word with a capital, also double. It may be the end of another word: nothing is said of it yet but that its line is worth reading. */
const capital = new RegExp(`[${upper}][${upper}${lower}\\u0300-\\u036f-]+`, 'g');

/** The lines of a text in which a common first name stands, in their order. */
export function linesWithFirstName(text: string): Line[] {
  const lines: Line[] = [];
  capital.lastIndex = 0;
  for (let match = capital.exec(text); match !== null; match = capital.exec(text)) {
    if (!isFirstName(match[0])) continue;
    const start = text.lastIndexOf('\n', match.index) + 1;
    const next = text.indexOf('\n', match.index);
    const end = next < 0 ? text.length : next;
    lines.push({ line: text.slice(start, end), start });
    capital.lastIndex = end;
  }
  return lines;
}
