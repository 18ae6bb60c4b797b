const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });

/** A number as people write it, with commas from a thousand on and all its decimals: 1,356.25. */
export const formatNumber = (number: number): string => format.format(number);
