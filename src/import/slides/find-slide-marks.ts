import { joinSpaces } from '../../words/join-spaces.ts';
import { shorten } from '../../words/shorten.ts';
import { isTrafficLight } from '../is-traffic-light.ts';
import type { ImportWarning } from '../importer.ts';
import { warnOfLeftOut } from '../warn-of-left-out.ts';
import { childOf, childrenOf } from '../parse-xml.ts';
import { isHidden, isRunning, shapesOf, wordsIn } from './slide-to-html.ts';
import type { Slide } from './slide.ts';
import { warnIf } from '../warn-if.ts';

type Part = (path: string) => Element | undefined;

/** Warns of what a presentation holds beside what its slides show: hidden slides and shapes, notes, comments, pictures, charts, files. */
export function findSlideMarks(slides: readonly Slide[], part: Part, names: readonly string[]): ImportWarning[] {
  const shown = slides.filter(({ hidden }) => !hidden);
  const shapes = shown.flatMap(({ root }) => shapesOf(root)).filter((shape) => !isHidden(shape));
  const frames = shapes.map((shape) => childOf(shape, 'graphic', 'graphicData')).filter((data) => data !== undefined);
  return [
    ...slides.flatMap((slide) => [...warnOfHidden(slide), ...warnOfNotes(slide, part)]),
    ...warnOfLeftOut({
      comments: slides.flatMap(({ relations }) => partsOf(relations, 'comments', part)).flatMap(commentsOf),
      macros: names.some((name) => /vbaProject\.bin$/i.test(name)),
      pictures: shapes.filter(({ localName }) => localName === 'pic').length,
      formulas: shown.reduce((sum, { root }) => sum + root.getElementsByTagNameNS('*', 'oMath').length, 0),
      colours: frames.flatMap((data) => childrenOf(childOf(data, 'tbl'), 'tr').slice(1)).flatMap(coloursIn).length,
      charts: frames.filter((data) => childOf(data, 'chart') !== undefined).length,
      files: names.filter((name) => /^ppt\/embeddings\/./i.test(name)).length,
    }),
  ];
}

function warnOfHidden({ number, hidden, root }: Slide): ImportWarning[] {
  const shapes = shapesOf(root).filter((shape) => (hidden || isHidden(shape)) && !isRunning(shape));
  const words = joinSpaces(shapes.map(wordsIn).join(' '));
  const what = hidden
    ? `Slide ${number} is hidden and was left out`
    : `Slide ${number} hides a text, which was left out`;
  const message = `${what}: “${shorten(words, 160)}”. If it counts, show it and import it again.`;
  return warnIf(words !== '', 'hidden-text', message);
}

function warnOfNotes({ number, relations }: Slide, part: Part): ImportWarning[] {
  const [notes] = partsOf(relations, 'notesSlide', part);
  const body =
    notes && shapesOf(notes).filter((shape) => childOf(shape, 'nvSpPr', 'nvPr', 'ph')?.getAttribute('type') === 'body');
  const words = joinSpaces((body ?? []).map(wordsIn).join(' '));
  return warnIf(
    words !== '',
    'notes-left-out',
    `The notes of slide ${number} were left out: “${shorten(words, 160)}”. If they count, write them into the text.`,
  );
}

const partsOf = (relations: Slide['relations'], type: string, part: Part): Element[] =>
  [...relations.values()].flatMap((relation) => (relation.type === type ? (part(relation.target) ?? []) : []));

function commentsOf(list: Element): string[] {
  return childrenOf(list, 'cm').flatMap((comment) => {
    const words = joinSpaces(childOf(comment, 'text')?.textContent ?? childOf(comment, 'txBody')?.textContent ?? '');
    return words === '' ? [] : [words];
  });
}

const coloursIn = (row: Element): Element[] =>
  childrenOf(row, 'tc').filter((cell) => {
    const fill = childOf(cell, 'tcPr', 'solidFill', 'srgbClr')?.getAttribute('val') ?? '';
    return /^[\dA-F]{6}$/i.test(fill) && isTrafficLight(fill) && wordsIn(cell).trim() === '';
  });
