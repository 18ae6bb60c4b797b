const partsOf = (colour: string) => [0, 2, 4].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));

/** Whether nobody tells two colours, each of six hex digits, apart. */
export const isAlike = (one: string, other: string): boolean =>
  partsOf(one).every((part, index) => Math.abs(part - (partsOf(other)[index] ?? 0)) <= 8);

/** Whether a colour of six hex digits is nearly that of paper. */
export const isPale = (colour: string): boolean => Math.min(...partsOf(colour)) > 200;
