import type { Scalar } from 'yaml';
import { findLostBackslash } from './find-lost-backslash.ts';
import { isInCurlyMarks } from './is-in-curly-marks.ts';

/** What is wrong with a value as it is written, and where in the whole text that stands, from 0. */
export type ScalarFault = { readonly rule: string; readonly message: string; readonly at: number };

/** Finds what in a value would be lost or published otherwise than it was meant, though YAML can read it. `text` is the whole. */
export function findScalarFault({ type, value, range }: Scalar, text: string): ScalarFault | undefined {
  const [at, end] = range ?? [0, 0];
  if (type === 'QUOTE_DOUBLE') {
    const lost = findLostBackslash(text.slice(at, end));
    return lost && { rule: 'front-matter-yaml', message: lost.message, at: at + lost.at };
  }
  if (type !== 'PLAIN') return undefined;
  if (isInCurlyMarks(String(value)))
    return {
      rule: 'front-matter-yaml',
      message:
        'These are curly quotation marks, which would be published with the text. Type straight ones; to keep the curly ones too, put straight ones around them.',
      at,
    };
  if (typeof value === 'string' && /^[ \t]+#/.test(text.slice(end, end + 200)))
    return {
      rule: 'front-matter-hash',
      message:
        'Everything after # on this line would be lost. Put the whole value in quotation marks, or move the remark to a line of its own.',
      at,
    };
  return undefined;
}
