import { countOf } from '../../evidence/count-of.ts';
import { shorten } from '../../evidence/shorten.ts';
import type { ImportWarning } from '../importer.ts';
import { findColourCells } from './find-colour-cells.ts';
import { wordsOf } from './words-of.ts';

const count = (xml: string, element: string) => xml.match(new RegExp(`<${element}\\b`, 'g'))?.length ?? 0;

/** Warns of what a Word file holds beside its accepted text: tracked changes, comments, macros, pictures, charts, files. */
export function findWordMarks(parts: Readonly<Record<string, string>>, names: readonly string[]): ImportWarning[] {
  const text = parts['document'] ?? '';
  const macros = names.some((name) => /vbaProject\.bin$/i.test(name));
  const pictures = count(text, 'a:blip') + count(text, 'v:imagedata');
  const files = names.filter((name) => /^word\/embeddings\/./i.test(name)).length;
  const charts = names.filter((name) => /^word\/(charts\/chart\d+|diagrams\/data\d+)\.xml$/i.test(name)).length;
  const colours = findColourCells(text);
  const [formulas, inserted] = [count(text, 'm:oMath'), count(text, 'w:altChunk')];
  return [
    ...trackedChanges(text),
    ...commentsOf(parts['comments'] ?? ''),
    ...warnIf(
      macros,
      'macros',
      'The document holds macros (small programs). Only its text was read; the macros were neither read nor run.',
    ),
    ...warnIf(
      pictures > 0,
      'picture-left-out',
      `${countOf(pictures, 'picture was', 'pictures were')} left out. If one says something that the text does not, write it into the text.`,
    ),
    ...warnIf(
      formulas > 0,
      'formula-left-out',
      `${countOf(formulas, 'formula was', 'formulas were')} left out. Write what it says into the text.`,
    ),
    ...warnIf(
      inserted > 0,
      'part-left-out',
      `${countOf(inserted, 'inserted document was', 'inserted documents were')} left out. Open the file in Word, save it again and use the new copy.`,
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

const warnIf = (condition: boolean, code: string, message: string): ImportWarning[] =>
  condition ? [{ code, message }] : [];

function trackedChanges(text: string): ImportWarning[] {
  const added = count(text, 'w:ins') + count(text, 'w:moveTo');
  const removed = count(text, 'w:del') + count(text, 'w:moveFrom');
  const changes = `${countOf(added, 'insertion', 'insertions')}, ${countOf(removed, 'deletion', 'deletions')}`;
  return warnIf(
    added + removed > 0,
    'tracked-changes',
    `The document has tracked changes (${changes}). They were read as if all were accepted; check that they are meant to be.`,
  );
}

function commentsOf(xml: string): ImportWarning[] {
  const comments = [...xml.matchAll(/<w:comment\b[^>]*>([\s\S]*?)<\/w:comment>/g)]
    .map(([, inside = '']) => wordsOf(inside))
    .filter((comment) => comment !== '');
  const shown = comments
    .slice(0, 20)
    .flatMap((comment) =>
      warnIf(
        true,
        'comment-left-out',
        `A comment was left out of the text: “${shorten(comment, 160)}”. If it is an open question, add it as an open note.`,
      ),
    );
  return [
    ...shown,
    ...warnIf(
      comments.length > 20,
      'comment-left-out',
      `${comments.length - 20} more comments were left out of the text.`,
    ),
  ];
}
