import { countOf } from '../words/count-of.ts';
import { shorten } from '../words/shorten.ts';
import type { ImportWarning } from './importer.ts';
import { warnIf } from './warn-if.ts';

/** What an Office file holds beside its text: how many of each, and the words of its comments. */
export type LeftOut = {
  readonly comments: readonly string[];
  readonly macros: boolean;
  readonly pictures: number;
  readonly formulas: number;
  readonly colours: number;
  readonly charts: number;
  readonly files: number;
};

/** Warns of what was left out of an Office file’s text, with what to do about it. */
export function warnOfLeftOut({
  comments,
  macros,
  pictures,
  formulas,
  colours,
  charts,
  files,
}: LeftOut): ImportWarning[] {
  return [
    ...warnOfComments(comments),
    ...warnIf(
      macros,
      'macros',
      'The document holds macros (small programs). Only its text was read; the macros were neither read nor run.',
    ),
    ...warnOfPictures(pictures),
    ...warnIf(
      formulas > 0,
      'formula-left-out',
      `${countOf(formulas, 'formula was', 'formulas were')} left out. Write what it says into the text.`,
    ),
    ...warnIf(
      colours > 0,
      'colour-only',
      `${countOf(colours, 'cell of a table says', 'cells of tables say')} something by colour alone, which no text keeps. Write the word for the colour, like red, into ${colours === 1 ? 'it' : 'each'} and import the document again.`,
    ),
    ...warnIf(
      charts > 0,
      'chart-left-out',
      `${countOf(charts, 'chart or diagram was', 'charts or diagrams were')} left out. Enter the figures as a measure.`,
    ),
    ...warnIf(
      files > 0,
      'files-inside',
      `The document has ${countOf(files, 'file', 'files')} inside it, like the sheet behind a chart, which ${files === 1 ? 'was' : 'were'} not read.`,
    ),
  ];
}

/** A warning of so many pictures that were left out; none where there were none. */
export const warnOfPictures = (pictures: number): ImportWarning[] =>
  warnIf(
    pictures > 0,
    'picture-left-out',
    `${countOf(pictures, 'picture was', 'pictures were')} left out. If one says something that the text does not, write it into the text.`,
  );

/** The first comments are quoted, the others counted. */
function warnOfComments(comments: readonly string[]): ImportWarning[] {
  const shown = comments.slice(0, 20).map((comment) => ({
    code: 'comment-left-out',
    message: `A comment was left out of the text: “${shorten(comment, 160)}”. If it is an open question, add it as an open note.`,
  }));
  return [
    ...shown,
    ...warnIf(
      comments.length > 20,
      'comment-left-out',
      `${comments.length - 20} more comments were left out of the text.`,
    ),
  ];
}
