import { listWords } from '../../words/list-words.ts';
import { withCapital } from '../../words/with-capital.ts';
import type { ImportWarning, ReadDocument, ReadFault } from '../importer.ts';
import { findCutFigures, type CutFigures, type LackedColumn } from './find-cut-figures.ts';

const wanted: Readonly<Record<LackedColumn, string>> = {
  measure: 'the measure, in a column called Measure (its id) or Title',
  period: 'the period of each figure, in a column called Period',
  value: 'the figures, in a column called Value',
  area: 'whose the figure is, in a column called Area',
  category: 'what part a figure is of, in a column called Category',
};

/** Why the site’s own sheet of figures is not taken where its columns were renamed, and what they must be called: a figure might go to another area or period. */
export function refuseCutFigures(document: ReadDocument): ReadFault | undefined {
  const cut = findCutFigures(document).find(({ isOurs }) => isOurs);
  if (cut === undefined) return undefined;
  return {
    code: 'figures-cut',
    message: `This is a sheet of figures as the site gives it out (measures.csv), and columns are missing by which its rows are read, so nothing was written. ${describe(cut)} Call the missing columns just so, or write the figures into a new copy of measures.csv, and import that. To keep it as text only, import it with --kind draft.`,
  };
}

/** Warns of sheets that may be of figures and lack a column, with those that are known and what the others must be called. */
export const warnOfCutFigures = (document: ReadDocument): ImportWarning[] =>
  findCutFigures(document)
    .filter(({ isOurs }) => !isOurs)
    .map((cut) => ({
      code: 'figures-cut',
      message: `The sheet “${cut.sheet}” may be one of figures, and was not read as one, because columns are missing. ${describe(cut)} If it is one, call the missing columns just so, import it again and delete the draft.`,
    }));

function describe({ isOurs, lacks, known, periods, left }: CutFigures): string {
  const wide =
    !isOurs && lacks.includes('value') ? '; or two or more columns headed with their periods, like 2014-15' : '';
  const headed = periods.length === 0 ? [] : [`the periods ${listWords(periods.map((text) => `“${text}”`))}`];
  const found = [...known.map(nameColumn), ...headed];
  return [
    `Missing: ${lacks.map((name) => wanted[name]).join(', and ')}${wide}.`,
    ...(found.length === 0 ? [] : [`Recognised: ${found.join(', ')}.`]),
    ...(left.length === 0 ? [] : [`Not recognised: ${left.map((heading) => `“${heading}”`).join(', ')}.`]),
  ].join(' ');
}

function nameColumn({ heading, column }: CutFigures['known'][number]): string {
  const name = column === 'id' ? 'Measure' : withCapital(column.replaceAll('-', ' '));
  return heading.toLowerCase() === name.toLowerCase() ? name : `“${heading}” as ${name}`;
}
