import type { AbsentNumber } from '../search/find-absent-number.ts';
import type { Answer } from './answer.ts';

/** What the reader should know about how a search was understood, one sentence each. */
export function showNotes(found: Answer, lost: readonly string[]): string[] {
  const { corrected, doubted, unknown, ignored, unknownFilters, cut, results, apart, parted, absentNumber } = found;
  const notes = corrected.map(
    ({ wrong, right }) => `Nothing has “${wrong}”. Did you mean “${right}”? These are its results.`,
  );
  if (absentNumber !== undefined) notes.push(sayAbsent(absentNumber));
  for (const { wrong, right } of doubted) notes.push(`Hardly anything has “${wrong}”. Did you mean “${right}”?`);
  const isAll = found.total + found.jumps.length === 0;
  if (unknown.length > 0) notes.push(`Nothing has ${list(unknown)}${isAll ? '' : `, so ${leftOut(unknown)}`}.`);
  if (apart.length > 0)
    notes.push(`Nothing has the date ${list(apart)}${isAll ? '' : '. These results have some of its words apart'}.`);
  if (parted.length > 0 && !isAll)
    notes.push(`Nothing has ${list(parted)} as it is typed. These results have its words apart.`);
  const bare = [...new Set(results.flatMap((result) => result.bare))].filter((figure) =>
    results.every((result) => result.bare.includes(figure)),
  );
  if (bare.length > 0)
    notes.push(`No result here has ${list(bare)}. Where the number stands without its sign, it is marked.`);
  if (ignored.length > 0)
    notes.push(`Common words left out: ${ignored.join(', ')}. Put quotation marks round them to keep them.`);
  if (unknownFilters.length > 0)
    notes.push(`No item has ${list(unknownFilters)}, so ${leftOut(unknownFilters)} of the filters.`);
  if (cut) notes.push('The search was too long; only its beginning was used.');
  if (lost.length > 0)
    notes.push(`Not searched, because it does not answer or cannot be read from here: ${lost.join(', ')}.`);
  return notes;
}

const sayAbsent = ({ called, number, first, last }: AbsentNumber) =>
  `No ${called} here has the number ${number}: ${first === last ? `the only one is ${last}` : `they go from ${first} to ${last}`}.`;

const leftOut = (words: readonly string[]) => (new Set(words).size === 1 ? 'it was left out' : 'they were left out');

const list = (words: readonly string[]) =>
  [...new Set(words)].map((word) => `“${word.length > 40 ? `${word.slice(0, 40)}…` : word}”`).join(', ');
