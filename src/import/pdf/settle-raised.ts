import { toSuperscript } from '../word/to-superscript.ts';
import type { TextPiece } from './build-lines.ts';

/** Brings raised pieces down to their line: footnote digits as superscript characters, endings (1st) as they are. */
export function settleRaised(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.map((piece) => {
    if (!/^\s*(\d{1,3}|\[\d{1,3}\]|st|nd|rd|th)\s*$/.test(piece.text)) return piece;
    const base = pieces.find((other) => isRaisedBeside(piece, other));
    if (base === undefined) return piece;
    const text = toSuperscript(piece.text.replace(/[[\]]/g, ''));
    return { ...piece, text, y: base.y, size: base.size };
  });
}

function isRaisedBeside(piece: TextPiece, base: TextPiece): boolean {
  const rise = base.y - piece.y;
  const near = 0.6 * base.size;
  const follows = piece.x >= base.x && piece.x <= base.x + base.width + near;
  // The digit of a footnote stands before its text with a tab between.
  const space = base.x - (piece.x + piece.width);
  const leads = piece.x < base.x && space <= 1.6 * base.size;
  // In the smallest print it is as large as its text. The numbers of a table’s rows stand further off.
  const isSmaller = base.size > 1.2 * piece.size || (leads && space < 0.5 * base.size && base.size >= piece.size);
  return isSmaller && rise > 0.1 * base.size && rise < 0.7 * base.size && (follows || leads);
}
