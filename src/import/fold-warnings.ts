import { listWords } from '../words/list-words.ts';
import type { ImportWarning } from './importer.ts';

// Two or three are read as quickly one by one.
const fewest = 4;

/**
 * Warnings for a person to read: where many say the same of one number after the other, like actions without a lead, the
 * first says it and names the others, with their pages where these differ. In the order of the first of each.
 */
export function foldWarnings(warnings: readonly ImportWarning[]): ImportWarning[] {
  const groups = Map.groupBy(warnings, ({ code, message }) => {
    const { before, number, after } = atNumber(message);
    return number === '' ? message : `${code}\n${before}\n${after}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < fewest || atNumber(first.message).number === '') return group;
    const others = group.slice(1).map(({ message, page }) => {
      const { number } = atNumber(message);
      return page === undefined || page === first.page ? number : `${number} (page ${page})`;
    });
    return [{ ...first, message: `${first.message} The same goes for ${listWords(others)}.` }];
  });
}

/** A message around the first number in it, like 4 or 4.2. */
function atNumber(message: string): { before: string; number: string; after: string } {
  const match = /(?<![\w.])\d+(?:\.\d+)*(?!\w)/.exec(message);
  const [number, index] = [match?.[0] ?? '', match?.index ?? 0];
  return { before: message.slice(0, index), number, after: message.slice(index + number.length) };
}
