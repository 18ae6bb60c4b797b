/** A text of at most so many letters; the last one of a longer text is an ellipsis. */
export const cutShort = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
