/** Whether the number in a piece of a text is a percentage: by its sign, in words, or by the heading of its table. */
export function isPercentage(pieces: readonly string[], at: number): boolean {
  const [piece = '', next = '', second = ''] = pieces.slice(at, at + 3);
  if (/\d%/.test(piece) || /^percent/i.test(next)) return true;
  if (/\d$/.test(piece) && /^per$/i.test(next) && /^cent/i.test(second)) return true;
  return isFigure(pieces, at) && isCounted(pieces, at);
}

// What a measure may print before a figure.
const about = /^(?:over|under|above|below|about|around|only|nearly|approximately|up|to|at|least|most)$/i;

/** Whether a piece is the first number of a table’s row: cells end with a full stop in what search reads. */
const isFigure = (pieces: readonly string[], at: number): boolean => {
  let place = at - 1;
  while (about.test(pieces[place] ?? '')) place -= 1;
  const before = pieces[place] ?? '';
  const isNumber = /^[\d.,]+$/.test(before) && !/^(?:19|20)\d\d\.$/.test(before);
  return /^\d[\d.,]*\.$/.test(pieces[at] ?? '') && before.endsWith('.') && !isNumber;
};

/** Whether a table before a piece counts in per cent, as a measure’s says: Figure (per cent of plans). */
const isCounted = (pieces: readonly string[], at: number): boolean =>
  pieces.some(
    (piece, place) =>
      place < at && piece === 'Figure' && pieces[place + 1] === '(per' && /^cent/.test(pieces[place + 2] ?? ''),
  );
