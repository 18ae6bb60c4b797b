import { pageBreak } from './drop-running-heads.ts';

/** Joins a paragraph that a page break cut in two: at a dropped heading, or where a sentence goes on in a small letter. */
export function joinSplitParagraphs(lines: readonly string[]): string[] {
  const out: string[] = [];
  let gap: string[] = [];
  for (const line of lines) {
    if (line.trim() === '' || line === pageBreak) {
      gap.push(line);
      continue;
    }
    const before = out.at(-1);
    if (before !== undefined && gap.length > 0 && belongTogether(before, line, gap.includes(pageBreak))) {
      out[out.length - 1] = `${before.trimEnd()} ${line.trim()}`;
    } else {
      out.push(...gap.map(() => ''), line);
    }
    gap = [];
  }
  return out;
}

function belongTogether(before: string, after: string, atPageBreak: boolean): boolean {
  if (isOther(before) || isOther(after) || startsItem(after)) return false;
  const text = before.replace(/\*\*/g, '').trim();
  const isOpen = /[\p{L}\p{N},)’'”–-]$/u.test(text) && text.length >= 40;
  if (!isOpen) return false;
  return /^\p{Ll}/u.test(after.trim()) || atPageBreak;
}

const isOther = (line: string) => /^\s*[<#|]|\t|^\[\^/.test(line);
const startsItem = (line: string) => /^\s*([-*+]|\d{1,3}[.)]|[a-z]{1,4}[.)])\s/.test(line);
