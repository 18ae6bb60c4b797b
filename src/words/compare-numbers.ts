const order = new Intl.Collator('en-GB', { numeric: true });

/** Puts printed numbers, and words, in the order that people count in: 2.9 before 2.10, A before B. */
export const compareNumbers = (one: string, other: string): number => order.compare(one, other);
