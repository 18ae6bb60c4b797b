import type { Nodes } from 'mdast';
import { findInText } from './find-in-text.ts';
import type { Slip } from './find-slips.ts';

const codes =
  'MERGEFIELD|MERGEFORMAT|INCLUDEPICTURE|INCLUDETEXT|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|NUMPAGES|SECTIONPAGES|DOCPROPERTY|STYLEREF';
/** The initials of who commented, and a number. An import writes a stroke before the bracket. */
const initials = String.raw`\\?\[[A-Z]{2,3}\d{1,3}(?:R\d{1,2})?\\?\]`;

/**
 * HYPERLINK "http…; PAGEREF _Toc1; TOC \o; MERGEFIELD Name; { PAGE }. «First_name». agreed[CW1] and [CW1]Who says so?;
 * Commented [CW1]: and Formatted: Font:
 */
const remains = new RegExp(
  [
    String.raw`(?<link>(?<!\w)HYPERLINK(?= (?:\\{1,2}l )?["“]))`,
    String.raw`(?<contents>(?<!\w)(?:PAGEREF(?= _\w)|TOC(?= \\{1,2}[a-z](?!\w))))`,
    String.raw`(?<code>(?<!\w)(?:(?:NOTE)?REF(?= _(?:Ref|Toc)\d)|(?:${codes})(?!\w))|\{ ?(?:PAGE|DATE|TIME|FILENAME|AUTHOR|SEQ|REF|IF)(?: [^{}\n]{0,100})?\})`,
    String.raw`(?<place>«[A-Z]\w{1,40}»)`,
    String.raw`(?<comment>(?<=[\p{L}\p{N}.,;:)’”])${initials}(?![[(:])|(?<![^\n])${initials}(?=\p{L})|(?<!\w)Comment(?:ed)? \\?\[[A-Z]{1,3}\d{1,3}(?:R\d{1,2})?\\?\])`,
    String.raw`(?<change>(?<![^\n])(?:Formatted: (?:Font|Indent|Left|Right|Cent|Justified|Bullet|Number|List|Normal|Space|Tab|Default|Header|Footer)|Moved (?:up|down) \\?\[\d{1,3}\\?\]))`,
  ].join('|'),
  'gu',
);
/** One of these is in whatever is found; almost no text has one. */
const signs = [
  'HYPERLINK',
  'REF',
  'TOC ',
  ...codes.split('|'),
  '{ ',
  ...['PAGE', 'DATE', 'TIME', 'FILENAME', 'AUTHOR', 'SEQ', 'IF'].map((word) => `{${word}`),
  '«',
  '[',
  'Formatted:',
];

/** What to do about each kind of remains, behind its words. */
const cures: Readonly<Record<string, string>> = {
  link: 'is a code that Word keeps behind a link, and would be published. Write the link like [words](../documents/early-help-strategy.md), without the code.',
  contents:
    'is a code that Word makes a list of contents with, and would be published. Take the whole list out: the page makes its own from the headings.',
  code: 'is a code that Word keeps behind its text, and would be published. Put what Word shows there in its place, or take it out.',
  place:
    'is a place that Word fills with words from a list, and nothing was filled in. Write the words, or take it out.',
  comment:
    'marks a comment in Word, and would be published. Settle the comment; then take out the mark and, where they were copied too, the comment’s words. A mark that is meant has a space before it and behind it.',
  change:
    'tells of a change that Word tracked, and would be published. Take this line out, and look for words that were deleted.',
};

/** Finds what Word keeps behind or beside its text, and leaves in it when the text is copied. `source` is the body. */
export function findWordRemains(node: Nodes, source: string): Slip[] {
  if (node.type !== 'text') return [];
  return findInText(node, source, remains, signs).flatMap(({ match: { 0: words, groups = {} }, place }) => {
    const kind = Object.keys(cures).find((name) => groups[name] !== undefined);
    if (kind === undefined) return [];
    const message = `“${words.replaceAll('\\', '')}” ${cures[kind] ?? ''}`;
    return [{ rule: 'word-remains', severity: 'warning' as const, ...place, message }];
  });
}
