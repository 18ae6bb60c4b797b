import { shorten } from '../../evidence/shorten.ts';
import { printedMarking } from '../printed-marking.ts';
import type { ImportWarning } from '../importer.ts';

/** A warning of what the heads and feet of pages say that the text does not: page numbers and markings apart. */
export function warnOfRunningHeads(running: readonly string[], text: string): ImportWarning[] {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const told = ` ${plain(text)} `;
  const others = [...new Set(running.map((line) => line.replace(/\s+/g, ' ').trim()))].filter((line) => {
    const words = plain(line.replace(/\bpage\b(?: *\d+)?(?: *(?:of|\/) *\d+)?|\b\d+ of \d+\b/gi, ' '));
    return /\p{L}{2}/u.test(words) && printedMarking([line]).length === 0 && !told.includes(` ${words} `);
  });
  if (others.length === 0) return [];
  const shown = others.slice(0, 5).map((line) => `“${shorten(line, 100)}”`);
  return [
    {
      code: 'running-heads-left-out',
      message: `What stands at the head or foot of its pages was left out: ${shown.join(', ')}${others.length > 5 ? ' and more' : ''}. If it says something the text does not, like “draft”, write it into the text.`,
    },
  ];
}
