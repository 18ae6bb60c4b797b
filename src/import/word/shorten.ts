/** The beginning of a text, short enough to be quoted in a warning. */
export const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
