import matter from 'gray-matter';
import { findFenceFault, type FenceFault } from './find-fence-fault.ts';
import { closingFence } from './set-fields.ts';

/** The two parts of a file, or the rule it breaks and why. */
export type SplitFile = { frontMatter: string; body: string; bodyLine: number } | FenceFault;

const refuse = () => {
  throw new Error('refused');
};

/**
 * Splits front matter from body without interpreting either. Only plain `---` fences are accepted: gray-matter would
 * run `---js` as a program and would end the front matter at any line that begins with `---`.
 */
export function splitFrontMatter(text: string): SplitFile {
  const lines = text.split('\n');
  const end = closingFence(lines);
  const fault = findFenceFault(lines, end);
  if (fault !== undefined) return fault;
  const isPlain = lines[0] === '---' && lines[end] === '---';
  const plain = isPlain ? text : lines.with(0, '---').with(end, '---').join('\n');
  const file = matter(plain, {
    engines: { yaml: () => ({}), json: refuse, javascript: refuse },
  });
  return { frontMatter: file.matter, body: file.content, bodyLine: end + 2 };
}
