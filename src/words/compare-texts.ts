/** Puts texts, like dates and paths, in the order of their characters, the same on every machine. */
export const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
