import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './page.ts';
import { changeInk, firstInk, isSolid } from './change-ink.ts';
import { changeSetting, firstSetting } from './change-setting.ts';
import type { Drawn, State, What, Words } from './drawn.ts';
import { combine, placePoint, unchanged, type Matrix } from './matrix.ts';
import { moveLine } from './move-line.ts';
import { boxOf, isFilled, isStroked, readSubpaths, type PathArguments } from './read-subpaths.ts';
import { isRectangle, meet } from './rectangles.ts';

/** What a page tells a program that draws it. */
type Instructions = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

// What may stand between the room that is made for a picture and the picture itself.
const besidePictures = new Set([
  OPS.setGState,
  OPS.setRenderingIntent,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
]);

/** Follows how a page draws, and answers what it draws, each with what holds there; `page` is the area of the page. */
export function followDrawing({ fnArray, argsArray }: Instructions, viewport: Matrix, page: Rule): Drawn[] {
  const first: State = {
    matrix: viewport,
    ink: firstInk,
    mixed: false,
    clip: page,
    cut: false,
    line: 1,
    setting: firstSetting,
  };
  const drawn: Drawn[] = [];
  const saved: State[] = [];
  const groups: State[] = [];
  // Layers that somebody may switch off, among the other marks around what is drawn.
  const marks: boolean[] = [];
  let [state, layers, clipping, placed] = [first, 0, false, false];
  let line = unchanged;
  let note: string | undefined;
  const set = (change: Partial<State>) => (state = { ...state, ...change });
  const draw = (at: number, what: What) => drawn.push({ ...what, at, now: state, note, layered: layers > 0 });
  const save = () => saved.push(state);
  const restore = () => (state = saved.pop() ?? state);
  const move = (matrix: unknown) => set({ matrix: combine(state.matrix, (matrix as Matrix | null) ?? unchanged) });
  const mark = (isLayer: boolean) => {
    marks.push(isLayer);
    if (isLayer) layers += 1;
  };
  const clipTo = (box: Rule, isMoreCut: boolean) =>
    set({ clip: meet(box, state.clip) ?? { ...box, width: 0, height: 0 }, cut: state.cut || isMoreCut });
  const path = (at: number, [paint, data, box]: PathArguments) => {
    const lines = readSubpaths(data, state.matrix);
    const unknown = lines.length === 0 && (data?.[0]?.length ?? 0) > 0;
    const [filled, stroked] = [isFilled(paint), isStroked(paint)];
    if (filled || stroked) draw(at, { is: 'path', filled, stroked, lines, box, unknown });
    if (!clipping) return;
    clipping = false;
    const [only] = lines;
    const area = unknown ? state.clip : boxOf(lines.flat());
    clipTo(area, only === undefined || lines.length > 1 || !isRectangle(only, area));
  };
  const picture = (_: unknown, at: number) => draw(at, { is: 'picture', leftOut: false });
  const steps = new Map<number, (args: readonly unknown[], at: number) => unknown>([
    [OPS.save, save],
    [OPS.restore, restore],
    [
      OPS.paintFormXObjectBegin,
      ([matrix, frame]) => {
        save();
        move(matrix);
        if (frame === null || frame === undefined) return;
        const [left = 0, bottom = 0, right = 0, top = 0] = frame as readonly number[];
        const corners = [left, right].flatMap((x) => [bottom, top].map((y) => placePoint(state.matrix, x, y)));
        clipTo(boxOf(corners), false);
      },
    ],
    [OPS.paintFormXObjectEnd, restore],
    [
      OPS.beginGroup,
      ([options]) => {
        groups.push(state);
        set({ mixed: state.mixed || !isSolid(state.ink) || isMask(options) });
      },
    ],
    [OPS.endGroup, () => (state = groups.pop() ?? state)],
    [
      OPS.beginAnnotation,
      ([id, , transform, matrix]) => {
        note = String(id);
        state = { ...first, matrix: combine(combine(viewport, transform as Matrix), matrix as Matrix) };
      },
    ],
    [OPS.endAnnotation, () => (note = undefined)],
    [OPS.beginMarkedContent, () => mark(false)],
    [OPS.beginMarkedContentProps, ([name]) => mark(name === 'OC')],
    [OPS.endMarkedContent, () => marks.pop() === true && (layers -= 1)],
    [OPS.transform, move],
    [OPS.setLineWidth, ([width]) => set({ line: Number(width) })],
    [OPS.clip, () => (clipping = true)],
    [OPS.eoClip, () => (clipping = true)],
    [OPS.constructPath, (args, at) => path(at, args as unknown as PathArguments)],
    [OPS.showText, ([printed], at) => draw(at, { is: 'words', printed: printed as Words, line })],
    [OPS.shadingFill, (_, at) => draw(at, { is: 'shade' })],
    [OPS.paintSolidColorImageMask, (_, at) => draw(at, { is: 'mask' })],
    [OPS.paintImageXObject, picture],
    [OPS.paintInlineImageXObject, picture],
    [OPS.paintImageMaskXObject, picture],
  ]);
  const change = (instruction: number, args: readonly unknown[]) => {
    const ink = changeInk(state.ink, instruction, args);
    const setting = changeSetting(state.setting, instruction, args);
    if (ink !== state.ink || setting !== state.setting) set({ ink, setting });
    line = moveLine(line, setting.leading, instruction, args);
    if (instruction !== OPS.setGState) return;
    for (const [name, value] of args[0] as readonly (readonly [string, unknown])[]) {
      if (name === 'LW') set({ line: Number(value) });
      if (name === 'Font') change(OPS.setFont, value as readonly unknown[]);
    }
  };
  fnArray.forEach((instruction, at) => {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    // Pictures are left out when a page is read, and only the room made for one is told.
    if (placed && (instruction === OPS.restore || instruction === OPS.paintFormXObjectEnd))
      draw(at, { is: 'picture', leftOut: true });
    // Room that is made within another is hardly for a picture before it; words are read where one might be.
    else if (placed && instruction === OPS.transform) draw(at, { is: 'room' });
    if (instruction === OPS.transform) placed = true;
    else if (!besidePictures.has(instruction)) placed = false;
    const step = steps.get(instruction);
    if (step === undefined) change(instruction, args);
    else step(args, at);
  });
  return drawn;
}

/** Whether a group is drawn as a mask, of which nothing is seen. */
const isMask = (options: unknown): boolean => (options as { smask?: unknown } | null)?.smask != null;
