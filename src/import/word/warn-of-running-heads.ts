import { joinSpaces } from '../../words/join-spaces.ts';
import { shorten } from '../../words/shorten.ts';
import { printedMarking } from '../printed-marking.ts';
import type { ImportWarning } from '../importer.ts';
import { warnIf } from '../warn-if.ts';

/** A warning of what the heads and feet of pages say that the text does not: page numbers, and the marking that is told of, apart. */
export function warnOfRunningHeads(running: readonly string[], text: string): ImportWarning[] {
  const lines = [...new Set(running.map(joinSpaces))];
  const marking = lines.find((line) => printedMarking([line]).length > 0) ?? '';
  const told = ` ${plain(text)} ${plain(marking)} `;
  const others = lines.filter((line) => {
    const words = plain(line.replace(/\bpage\b(?: *\d+)?(?: *(?:of|\/) *\d+)?|\b\d+ of \d+\b/gi, ' '));
    return /\p{L}{2}/u.test(words) && !isTold(words, told);
  });
  const shown = others.slice(0, 5).map((line) => `“${shorten(line, 100)}”`);
  return warnIf(
    others.length > 0,
    'running-heads-left-out',
    `What stands at the head or foot of its pages was left out: ${shown.join(', ')}${others.length > 5 ? ' and more' : ''}. If it says something the text does not, like “draft”, write it into the text.`,
  );
}

const plain = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function isTold(words: string, told: string): boolean {
  // DRAFT on every page is not told by a text that speaks of a draft policy.
  if (words.split(' ').length <= 2) return told.includes(` ${words} `);
  return told.toLowerCase().includes(` ${words.toLowerCase()} `);
}
