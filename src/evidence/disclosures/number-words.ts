const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A pattern for a whole number from 1 to 10, as a digit or a word. */
export const smallNumber =
  '(?:10|[1-9]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)';

/** The number that a digit or a word up to ten stands for; NaN for anything else. */
export function numberOf(text: string): number {
  const place = words.indexOf(text.toLowerCase());
  return place < 0 ? Number(text) : place;
}
