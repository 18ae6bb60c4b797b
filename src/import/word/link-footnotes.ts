import { fromSuperscript, toSuperscript } from './to-superscript.ts';

const note = /^\s*([⁰¹²³⁴-⁹]+)\s+(\S.*)$/;

/** Turns raised digits and their notes at the foot of a page into Markdown’s footnotes; the notes go to the end. */
export function linkFootnotes(lines: readonly string[]): string[] {
  const out = lines.map((line) =>
    line
      // Text recognition breaks a raised digit’s tag in two.
      .replace(/<sup>&<\/sup>lt;sup>/g, '<sup>')
      .replace(/<sup>(?:(?:&lt;|<)sup(?:&gt;|>))?\s*(\d+)\s*<\/sup>/gi, (_, digits: string) => toSuperscript(digits))
      .replace(/<\/?su[pb]>/gi, ''),
  );
  const notes: string[] = [];
  const used = new Map<string, number>();
  out.forEach((line, index) => {
    const [, sign, text] = note.exec(line) ?? [];
    if (sign === undefined || text === undefined) return;
    const number = fromSuperscript(sign);
    const from = used.get(number);
    const id = from === undefined ? number : `${number}-${index}`;
    const reference = new RegExp(`(\\S)${sign}(?![⁰¹²³⁴-⁹])`, 'g');
    const mark = (at: number) => {
      const before = out[at] ?? '';
      out[at] = before.replace(reference, `$1[^${id}]`);
      return out[at] !== before;
    };
    // A note stands at the foot of the page its mark is on; some programs print it above instead.
    const above = range(from ?? 0, index)
      .map(mark)
      .includes(true);
    if (
      !above &&
      !range(index + 1, out.length)
        .map(mark)
        .includes(true)
    )
      return;
    out[index] = '';
    used.set(number, index);
    notes.push('', `[^${id}]: ${text}`);
  });
  return [...out, ...notes];
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
