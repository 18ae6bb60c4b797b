import { blot } from '../blot.ts';
import type { ImportWarning } from '../importer.ts';
import { isAlike, isPale } from '../is-alike.ts';
import { childOf, childrenOf } from '../parse-xml.ts';
import { isHidden, shapesOf } from './slide-to-html.ts';
import type { Slide } from './slide.ts';

/**
 * Takes the words out of slides that have the colour of their marking, their shape or their cell, or lie under a filled shape,
 * and warns of each such slide without telling them. Where the ground is dark, a mark stands for them.
 */
export const dropCovered = (slides: readonly Slide[]): ImportWarning[] =>
  slides.flatMap(({ number, root }) => {
    const shapes = shapesOf(root);
    const covers = shapes.map((shape, at) => ({ shape, at })).filter(({ shape }) => mayCover(shape));
    const found = shapes.map((shape, index) => {
      const over = covers.find((cover) => cover.at > index && liesOver(cover.shape, shape))?.shape;
      return over === undefined ? dropAlike(shape) : dropAll(shape, fillOf(over));
    });
    return found.includes(true) ? [warningOf(number)] : [];
  });

const warningOf = (number: number): ImportWarning => ({
  code: 'words-covered',
  message: `Slide ${number} has words in the colour of what they stand on, or under a filled shape, as if blacked out. They were left out. The file still holds them: whoever opens it can copy them. Delete the words in PowerPoint and use the new copy; if they are no secret, let them be seen.`,
});

const runsIn = (part: Element): Element[] => Array.from(part.getElementsByTagNameNS('*', 'r'));
const grounds = ['tc', 'sp'];

/** Takes out the runs of a shape that have the colour of their ground; whether there were any. */
function dropAlike(shape: Element): boolean {
  let found = false;
  for (const run of runsIn(shape)) {
    const looks = childOf(run, 'rPr');
    const mark = colourIn(childOf(looks, 'highlight'));
    const letters = fillColour(looks) ?? (mark === undefined ? undefined : '000000');
    const ground = mark ?? fillOf(groundOf(run));
    if (letters !== undefined && ground !== undefined && isAlike(letters, ground))
      found = takeOut(run, ground) || found;
  }
  return found;
}

const dropAll = (shape: Element, ground: string | undefined): boolean =>
  runsIn(shape).reduce((found, run) => takeOut(run, ground ?? '000000') || found, false);

function takeOut(run: Element, ground: string): boolean {
  const text = childOf(run, 't');
  const said = text?.textContent ?? '';
  if (text === undefined || said.trim() === '') return false;
  const before = previousOf(run);
  const mark = isPale(ground) ? '' : before.endsWith(blot) ? '' : blot;
  text.textContent = mark;
  return true;
}

/** What the run before one says, in the same paragraph. */
const previousOf = (run: Element): string => {
  const runs = childrenOf(run.parentNode as Element, 'r');
  return childOf(runs[runs.indexOf(run) - 1], 't')?.textContent ?? '';
};

/** The cell or the shape around a run, whichever is nearer. */
function groundOf(run: Element): Element | undefined {
  let around = run.parentNode as Element | null;
  while (around !== null && !grounds.includes(around.localName)) around = around.parentNode as Element | null;
  return around ?? undefined;
}

const fillOf = (part: Element | undefined): string | undefined =>
  fillColour(childOf(part, 'spPr') ?? childOf(part, 'tcPr'));
const fillColour = (looks: Element | undefined) => colourIn(childOf(looks, 'solidFill'));

/** A colour as six hex digits or as the theme’s name with what changes it; none where something shows through. */
function colourIn(fill: Element | undefined): string | undefined {
  const [colour] = childrenOf(fill);
  if (colour === undefined) return undefined;
  const changes = childrenOf(colour).map((one) => `${one.localName} ${one.getAttribute('val') ?? ''}`);
  if (changes.some((change) => change.startsWith('alpha'))) return undefined;
  const value = colour.getAttribute('val') ?? '';
  return colour.localName === 'srgbClr' && changes.length === 0
    ? value.toUpperCase()
    : [colour.localName, value, ...changes].join(' ');
}

/** Whether a shape that is seen is a filled rectangle without words. */
const mayCover = (shape: Element): boolean =>
  childOf(shape, 'spPr', 'prstGeom')?.getAttribute('prst') === 'rect' &&
  fillOf(shape) !== undefined &&
  !isHidden(shape) &&
  runsIn(shape).length === 0;

/** Whether a shape lies over the whole of another. */
function liesOver(shape: Element, other: Element): boolean {
  const [over, under] = [placeOf(shape), placeOf(other)];
  if (over === undefined || under === undefined || shape.parentNode !== other.parentNode) return false;
  return [0, 1].every((at) => {
    const [from = 0, size = 0] = over[at] ?? [];
    const [start = 0, length = 0] = under[at] ?? [];
    return from <= start && from + size >= start + length;
  });
}

/** Where a shape stands across and down: from where, and how far. */
function placeOf(shape: Element): (readonly [number, number])[] | undefined {
  const frame = childOf(shape, 'spPr', 'xfrm');
  const [from, size] = [childOf(frame, 'off'), childOf(frame, 'ext')];
  if (from === undefined || size === undefined || frame?.getAttribute('rot')) return undefined;
  return (['x', 'y'] as const).map(
    (axis) => [Number(from.getAttribute(axis)), Number(size.getAttribute(`c${axis}`))] as const,
  );
}
