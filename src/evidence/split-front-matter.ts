import matter from 'gray-matter';

/** The two parts of a file, or the rule it breaks and why. */
export type SplitFile =
  { frontMatter: string; body: string; bodyLine: number } | { rule: string; message: string; line: number };

const fence = 'three hyphens and nothing else, with no space before them.';

/** Whether a line of a front matter is a field, or set in below one. */
const isField = (line: string): boolean => /^(?:[A-Za-z][\w-]*:(?:\s|$)|\s|- |$)/.test(line);

const refuse = () => {
  throw new Error('refused');
};

/**
 * Splits front matter from body without interpreting either. Only plain `---` fences are accepted: gray-matter would
 * run `---js` as a program and would end the front matter at any line that begins with `---`.
 */
export function splitFrontMatter(text: string): SplitFile {
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  if (first.trimEnd() !== '---') {
    // Word makes a dash or a line of hyphens.
    if (/^\s*[-_\u2010-\u2015\u2212]+\s*$/.test(first))
      return { rule: 'front-matter-missing', line: 1, message: `The first line must be ${fence}` };
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
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const heading = lines.slice(0, end < 0 ? lines.length : end).findIndex((line) => /^##+ \S/.test(line));
  const like = lines.findIndex((line, index) => index > 0 && /^\s*[-_\u2010-\u2015\u2212]+\s*$/.test(line));
  // Set in, and closed further down, it is a line of a text.
  const isText = end > like && heading < 0 && /^\s/.test(lines[like] ?? '');
  const isFirst = like > 0 && (end < 0 || like <= end) && (heading < 0 || like < heading);
  if (isFirst && !isText && lines[like]?.trimEnd() !== '---') {
    return {
      rule: 'front-matter-unclosed',
      line: like + 1,
      message: `The line that closes the front matter must be ${fence}`,
    };
  }
  if (heading > 0) {
    return {
      rule: 'front-matter-unclosed',
      line: heading + 1,
      message:
        'A heading stands here before the front matter is closed, and would be lost. Add a line of three hyphens after the last field.',
    };
  }
  if (end < 0 || lines.slice(1, end).length === lines.length - 1) {
    return {
      rule: 'front-matter-unclosed',
      line: 1,
      message: 'The front matter is not closed. Add a line of three hyphens after the last field.',
    };
  }
  if (lines[end]?.trimEnd() !== '---') {
    return {
      rule: 'front-matter-unclosed',
      line: end + 1,
      message:
        'This line begins with three hyphens and would end the front matter. Put the text in quotation marks, or close the front matter above it.',
    };
  }
  const again = lines.findIndex((line, index) => index > end && line.trim() !== '');
  const closed = lines.findIndex((line, index) => index > again && line.trimEnd() === '---');
  if (lines[again]?.trimEnd() === '---' && closed > 0 && lines.slice(again + 1, closed).every(isField)) {
    return {
      rule: 'front-matter-twice',
      line: again + 1,
      message:
        'A second front matter begins here and would be published as text. Put its fields into the first one, and remove it.',
    };
  }
  const isPlain = first === '---' && lines[end] === '---';
  const plain = isPlain ? text : lines.with(0, '---').with(end, '---').join('\n');
  const file = matter(plain, {
    engines: { yaml: () => ({}), json: refuse, javascript: refuse },
  });
  return { frontMatter: file.matter, body: file.content, bodyLine: end + 2 };
}
