const format = new Intl.NumberFormat('en-GB');

/** A whole number as people write it, with commas from a thousand on: 1,356. */
export const formatCount = (number: number): string => format.format(number);
