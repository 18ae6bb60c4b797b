import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { combine, unchanged, type Matrix } from './matrix.ts';

/** Where a line of words begins after an instruction: the same object only where the words go on. */
export function moveLine(line: Matrix, leading: number, instruction: number, args: readonly unknown[]): Matrix {
  switch (instruction) {
    case OPS.beginText:
      return [...unchanged];
    case OPS.setTextMatrix:
      return Array.from(args[0] as ArrayLike<number>);
    case OPS.moveText:
    case OPS.setLeadingMoveText:
      return moved(line, Number(args[0]), Number(args[1]));
    case OPS.nextLine:
      return moved(line, 0, leading);
    default:
      return line;
  }
}

const moved = (line: Matrix, x: number, y: number) => combine(line, [1, 0, 0, 1, x, y]);
