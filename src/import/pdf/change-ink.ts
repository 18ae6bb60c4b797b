import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * What words and areas are drawn with: how letters are drawn, how far the ink covers, its colour as six hex digits where it
 * is plain, and whether a blend or a mask mixes it with what lies below.
 */
export type Ink = {
  readonly mode: number;
  readonly opacity: number;
  readonly colour: string | undefined;
  readonly blended: boolean;
  readonly masked: boolean;
};

/** The ink a page begins with. */
export const firstInk: Ink = { mode: 0, opacity: 1, colour: '000000', blended: false, masked: false };

/** Whether nothing shows through what is drawn. */
export const isSolid = ({ opacity, blended, masked }: Ink): boolean => opacity === 1 && !blended && !masked;

/** The colour that is drawn, where it is known and nothing shows through. */
export const plainColour = ({ ink, mixed }: { readonly ink: Ink; readonly mixed: boolean }): string | undefined =>
  isSolid(ink) && !mixed ? ink.colour : undefined;

// Neither filled nor drawn round, with or without cutting what follows.
const drawsNothing = [3, 7];

/** Whether letters leave a trace on the page. */
export const isInked = ({ mode, opacity }: Ink): boolean => !drawsNothing.includes(mode) && (mode !== 0 || opacity > 0);

/** The ink after an instruction. */
export function changeInk(ink: Ink, instruction: number, args: readonly unknown[]): Ink {
  switch (instruction) {
    case OPS.setTextRenderingMode:
      return { ...ink, mode: Number(args[0]) };
    case OPS.setFillRGBColor:
      return { ...ink, colour: String(args[0]).replace(/^#/, '').toUpperCase() };
    case OPS.setFillColorN:
    case OPS.setFillTransparent:
      return { ...ink, colour: undefined };
    case OPS.setGState:
      return (args[0] as readonly (readonly [string, unknown])[]).reduce(changeState, ink);
    default:
      return ink;
  }
}

function changeState(ink: Ink, [name, value]: readonly [string, unknown]): Ink {
  if (name === 'ca') return { ...ink, opacity: Number(value) };
  if (name === 'BM') return { ...ink, blended: value !== 'source-over' };
  if (name === 'SMask') return { ...ink, masked: value !== false };
  return ink;
}
