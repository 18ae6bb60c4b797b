import type { Rule } from './rule.ts';

/** A footnote without its mark, or a mark without its note; found while files are read. */
export const footnoteAlone: Rule = {
  id: 'footnote-alone',
  title: 'A footnote without its mark, or a mark without its note',
  why: 'A note that nothing refers to is not published, and a mark without a note says nothing.',
  fix: 'Write both: the mark [^1] in the text, and a line that begins with “[^1]: ” for the note.',
};
