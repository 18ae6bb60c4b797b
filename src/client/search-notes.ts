import type { Answer } from './search-engine.ts';

/** What the reader should know about how a search was understood, one sentence each. */
export function showNotes(found: Answer, absent: readonly string[]): string[] {
  const { corrected, unknown, ignored, unknownFilters, cut } = found;
  const notes = corrected.map(
    ({ wrong, right }) => `Nothing has “${wrong}”. Did you mean “${right}”? These are its results.`,
  );
  if (unknown.length > 0) notes.push(`Nothing has ${list(unknown)}; it was left out.`);
  if (ignored.length > 0)
    notes.push(`Common words left out: ${ignored.join(', ')}. Put quotation marks round them to keep them.`);
  if (unknownFilters.length > 0) notes.push(`No item has ${list(unknownFilters)}; the filter was left out.`);
  if (cut) notes.push('The search was too long; only its beginning was used.');
  if (absent.length > 0) notes.push(`Not answering, so not searched: ${absent.join(', ')}.`);
  return notes;
}

const list = (words: readonly string[]) =>
  words.map((word) => `“${word.length > 40 ? `${word.slice(0, 40)}…` : word}”`).join(', ');
