import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { changeInk, firstInk, isInked, isPlain, type Ink } from './change-ink.ts';
import { isAlike } from '../is-alike.ts';
import type { Paint } from './read-paints.ts';
import type { Instructions } from './read-shapes.ts';

// What is lower covers no word.
const lowest = 3;

/**
 * What can be told of the words of a page without the place of every letter, which takes a third of the time: whether some
 * are not printed, and whether any could be covered.
 */
export function lookOverWords(
  { fnArray, argsArray }: Instructions,
  paints: readonly Paint[],
): { readonly unseen: boolean; readonly mayBeCovered: boolean } {
  const saved: Ink[] = [];
  let ink = firstInk;
  const inks = new Set<Ink>();
  const first = fnArray.indexOf(OPS.showText);
  fnArray.forEach((instruction, at) => {
    if (instruction === OPS.save || instruction === OPS.paintFormXObjectBegin) saved.push(ink);
    else if (instruction === OPS.restore || instruction === OPS.paintFormXObjectEnd) ink = saved.pop() ?? ink;
    else if (instruction === OPS.showText) inks.add(ink);
    else ink = changeInk(ink, instruction, (argsArray[at] ?? []) as readonly unknown[]);
  });
  const covers = paints.filter(
    ({ sure, picture, box }) => (sure ?? picture) && Math.min(box.width, box.height) > lowest,
  );
  const grounds = ['FFFFFF', ...new Set(covers.flatMap(({ colour }) => colour ?? []))];
  const sameAsGround = [...inks].some(
    (one) => isPlain(one) && grounds.some((ground) => isAlike(ground, one.colour ?? '')),
  );
  return {
    unseen: [...inks].some((one) => !isInked(one)),
    mayBeCovered: first >= 0 && (sameAsGround || covers.some(({ at }) => at > first)),
  };
}
