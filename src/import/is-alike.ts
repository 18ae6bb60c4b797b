const partsOf = (colour: string) => [0, 2, 4].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));

const isHex = (colour: string) => /^[\dA-F]{6}$/i.test(colour);

/** Whether nobody tells two colours apart: of six hex digits each, or of the same name. */
export const isAlike = (one: string, other: string): boolean =>
  one === other ||
  (isHex(one) &&
    isHex(other) &&
    partsOf(one).every((part, index) => Math.abs(part - (partsOf(other)[index] ?? 0)) <= 8));

/** Whether a colour is nearly that of paper; of one with a name nobody can tell. */
export const isPale = (colour: string): boolean => isHex(colour) && Math.min(...partsOf(colour)) > 200;
