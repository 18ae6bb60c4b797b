import { joinSpaces } from '../../words/join-spaces.ts';
import { idIn } from './list-slides.ts';
import { paragraphsToHtml } from './paragraphs-to-html.ts';
import { childOf, childrenOf } from '../parse-xml.ts';
import type { Slide } from './slide.ts';

/** What stands at the foot of every slide, and is no text of this one. */
const running = ['dt', 'ftr', 'sldNum', 'hdr'];
/** Groups in groups, far deeper than anybody draws. */
const deepest = 40;

/**
 * What a slide says as HTML, in the order of its shapes, the title first: texts, lists, tables, and the texts of its diagrams,
 * which `diagram` gives by path. `title` is the title alone, in one line.
 */
export function slideToHtml(
  { root, relations }: Slide,
  diagram: (path: string) => Element | undefined,
): { readonly title: string; readonly html: string } {
  const shapes = shapesOf(root);
  const titles = shapes.filter((shape) => /^(?:title|ctrTitle)$/.test(placeOf(shape)?.type ?? '') && !isHidden(shape));
  const html = shapes
    .filter((shape) => !titles.includes(shape) && !isRunning(shape) && !isHidden(shape))
    .map((shape) => {
      if (shape.localName === 'graphicFrame') return frameToHtml(shape, relations, diagram);
      const place = placeOf(shape);
      const bulleted = place !== undefined && ['', 'body', 'obj'].includes(place.type);
      return paragraphsToHtml(childOf(shape, 'txBody'), relations, bulleted);
    });
  return { title: joinSpaces(titles.map(wordsIn).join(' ')), html: html.join('') };
}

/** The shapes of a slide, those of groups one by one. */
export const shapesOf = (root: Element): Element[] => open(childOf(root, 'cSld', 'spTree'), 0);

function open(tree: Element | undefined, depth: number): Element[] {
  if (depth > deepest) return [];
  return childrenOf(tree).flatMap((child) => {
    switch (child.localName) {
      case 'sp':
      case 'graphicFrame':
      case 'pic':
        return [child];
      case 'grpSp':
        return open(child, depth + 1);
      case 'AlternateContent': {
        const newer = open(childOf(child, 'Choice'), depth + 1);
        return newer.some((shape) => wordsIn(shape).trim() !== '' || shape.localName === 'graphicFrame')
          ? newer
          : open(childOf(child, 'Fallback'), depth + 1);
      }
      default:
        return [];
    }
  });
}

/** The place of the layout that a shape fills: what type it is of, empty for one of any content. */
function placeOf(shape: Element): { readonly type: string } | undefined {
  const place = childOf(shape, 'nvSpPr', 'nvPr', 'ph');
  return place && { type: place.getAttribute('type') ?? '' };
}

/** Whether a shape is a date, a footer or a number that stands on every slide. */
export const isRunning = (shape: Element): boolean => running.includes(placeOf(shape)?.type ?? '');

/** Whether somebody has switched a shape off, so that no slide show or print has it. */
export const isHidden = (shape: Element): boolean =>
  childrenOf(shape).some((child) => ['1', 'true'].includes(childOf(child, 'cNvPr')?.getAttribute('hidden') ?? ''));

/** All words of a shape, a table or a cell, its paragraphs parted by spaces. */
export const wordsIn = (shape: Element): string =>
  Array.from(shape.getElementsByTagNameNS('*', 'p'))
    .map((paragraph) =>
      childrenOf(paragraph)
        .map((run) => (run.localName === 'br' ? ' ' : (childOf(run, 't')?.textContent ?? '')))
        .join(''),
    )
    .join(' ');

function frameToHtml(
  frame: Element,
  relations: Slide['relations'],
  diagram: (path: string) => Element | undefined,
): string {
  const data = childOf(frame, 'graphic', 'graphicData');
  const table = childOf(data, 'tbl');
  if (table !== undefined) return tableToHtml(table, relations);
  const shown = childOf(data, 'relIds');
  const path = shown && relations.get(idIn(shown, 'dm') ?? '')?.target;
  const points = path === undefined ? [] : childrenOf(childOf(diagram(path), 'ptLst'), 'pt');
  const items = points
    .map((point) => paragraphsToHtml(childOf(point, 't'), relations, false))
    .filter((html) => html !== '');
  return items.length === 0 ? '' : `<ul>${items.map((html) => `<li>${html}</li>`).join('')}</ul>`;
}

function tableToHtml(table: Element, relations: Slide['relations']): string {
  const rows = childrenOf(table, 'tr').map((row, index) => {
    const cells = childrenOf(row, 'tc')
      .filter((cell) => !covers(cell, 'hMerge') && !covers(cell, 'vMerge'))
      .map((cell) => {
        const spans = ['gridSpan', 'rowSpan'].map((name) => Math.min(1000, Number(cell.getAttribute(name) ?? 1) || 1));
        const tag = index === 0 ? 'th' : 'td';
        const inside = paragraphsToHtml(childOf(cell, 'txBody'), relations, false);
        return `<${tag} colspan="${spans[0]}" rowspan="${spans[1]}">${inside}</${tag}>`;
      });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

const covers = (cell: Element, name: string) => ['1', 'true'].includes(cell.getAttribute(name) ?? '');
