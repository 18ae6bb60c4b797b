/** A fault of the lines that open and close a front matter, with its line counted from 1. */
export type FenceFault = { rule: string; message: string; line: number };

const plain = 'three hyphens and nothing else, with no space before them.';

/** A line of hyphens, or of what Word makes of them. */
const dashes = /^\s*[-_\u2010-\u2015\u2212]+\s*$/;

/** Whether a line of a front matter is a field, or set in below one. */
const isField = (line: string): boolean => /^(?:[A-Za-z][\w-]*:(?:\s|$)|\s|- |$)/.test(line);

/** Finds why the lines of a file hold no single front matter between plain lines of three hyphens. `end` is the place, from 0, of the line that closes it, or -1. */
export function findFenceFault(lines: readonly string[], end: number): FenceFault | undefined {
  if (lines[0]?.trimEnd() !== '---') return explainOpening(lines);
  return findUnclosed(lines, end) ?? findSecond(lines, end);
}

function explainOpening(lines: readonly string[]): FenceFault {
  const [first = ''] = lines;
  if (dashes.test(first)) return { rule: 'front-matter-missing', line: 1, message: `The first line must be ${plain}` };
  if (/^---\s*\S/.test(first)) {
    return {
      rule: 'front-matter-language',
      line: 1,
      message:
        'The first line must be three hyphens and nothing else. Only YAML front matter is read; no other language is.',
    };
  }
  const later = lines.findIndex((line) => line.trim() !== '');
  const blankFirst = later > 0 && lines[later]?.trimEnd() === '---';
  return {
    rule: 'front-matter-missing',
    line: 1,
    message: blankFirst
      ? 'The file begins with an empty line. Remove it, so that the three hyphens stand on the first line.'
      : 'The file has no front matter. Begin it with a line of three hyphens, the fields, and another line of three hyphens.',
  };
}

/** Whether a line of number signs is a remark between fields: a field follows, and the front matter is closed below it. */
function isRemark(lines: readonly string[], at: number, end: number): boolean {
  const next = lines.findIndex((line, index) => index > at && !/^\s*#/.test(line));
  return next < end && /^(?:\s*[a-z][a-z0-9-]*:(?:\s|$)|\s*- \S)/.test(lines[next] ?? '');
}

function findUnclosed(lines: readonly string[], end: number): FenceFault | undefined {
  const fault = (line: number, message: string) => ({ rule: 'front-matter-unclosed', line: line + 1, message });
  const heading = lines
    .slice(0, end < 0 ? lines.length : end)
    .findIndex((line, index) => /^##+ \S/.test(line) && !isRemark(lines, index, end));
  const like = lines.findIndex((line, index) => index > 0 && dashes.test(line));
  // Set in, and closed further down, it is a line of a text.
  const isText = end > like && heading < 0 && /^\s/.test(lines[like] ?? '');
  const isFirst = like > 0 && (end < 0 || like <= end) && (heading < 0 || like < heading);
  if (isFirst && !isText && lines[like]?.trimEnd() !== '---')
    return fault(like, `The line that closes the front matter must be ${plain}`);
  if (heading > 0)
    return fault(
      heading,
      'A heading stands here before the front matter is closed, and would be lost. Add a line of three hyphens after the last field.',
    );
  if (end < 0) return fault(0, 'The front matter is not closed. Add a line of three hyphens after the last field.');
  if (lines[end]?.trimEnd() === '---') return undefined;
  return fault(
    end,
    'This line begins with three hyphens and would end the front matter. Put the text in quotation marks, or close the front matter above it.',
  );
}

function findSecond(lines: readonly string[], end: number): FenceFault | undefined {
  const again = lines.findIndex((line, index) => index > end && line.trim() !== '');
  const closed = lines.findIndex((line, index) => index > again && line.trimEnd() === '---');
  if (lines[again]?.trimEnd() !== '---' || closed < 0 || !lines.slice(again + 1, closed).every(isField))
    return undefined;
  return {
    rule: 'front-matter-twice',
    line: again + 1,
    message:
      'A second front matter begins here and would be published as text. Put its fields into the first one, and remove it.',
  };
}
