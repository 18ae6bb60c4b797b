/** A marking as part of an address: official-sensitive. */
export const markingName = (marking: string): string => marking.toLowerCase().replace(/[^a-z0-9]+/g, '-');
