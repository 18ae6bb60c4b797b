/** The words of a filter’s choice, without how many have it, which stands in brackets behind them. */
export const withoutCount = (words: string): string => words.trim().replace(/\s*\([\d,]+\)$/, '');
